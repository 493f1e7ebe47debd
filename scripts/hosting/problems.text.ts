import type { Sentence } from "../../src/text/sentence";

/** What may be wrong with a deployed copy, and what to do. `{file}` is a file, `{found}` what the server said. */
export const problemText = {
  unreachable: {
    ko: "{file}: 서버가 대답하지 않습니다({found}). 주소와 방화벽을 확인하세요.",
    en: "{file}: the server does not answer ({found}). Check the address and the firewall.",
  },
  certificate: {
    ko: "인증서를 신뢰할 수 없습니다({found}). Office는 그런 서버의 추가 기능을 열지 않습니다. 사용자 PC가 신뢰하는 기관의 인증서를 설치하세요.",
    en: "The certificate is not trusted ({found}), and Office opens no add-in from such a server. Install a certificate of an authority that the users' machines trust.",
  },
  "not-https": {
    ko: "Office는 https로만 추가 기능을 엽니다. https 주소로 제공하세요.",
    en: "Office opens add-ins over https only. Serve the folder at an https address.",
  },
  "no-list": {
    ko: `{file}: 파일 목록이 없습니다({found}). 배포용 zip을 모두 이 주소에 풀었는지 확인하세요.`,
    en: `{file}: the list of files is not there ({found}). See that the whole zip of the release is unpacked at this address.`,
  },
  redirected: {
    ko: "{file}: 다른 곳으로 넘깁니다({found}). 로그인이나 다른 주소를 거치지 않고 바로 제공하세요.",
    en: "{file}: leads elsewhere ({found}). Serve it at this very address, without a login or another address between.",
  },
  missing: {
    ko: "{file}: 없습니다({found}). 배포용 zip을 모두 풀었는지, 서버가 이 종류의 파일을 막지 않는지 확인하세요.",
    en: "{file}: is not there ({found}). See that the whole zip is unpacked, and that the server does not hold back files of this kind.",
  },
  changed: {
    ko: "{file}: 배포한 파일과 내용이 다릅니다. 다른 버전의 파일이 섞였거나 서버가 내용을 고칩니다(압축 도구, 보안 장비). 원래 파일로 바꾸세요.",
    en: "{file}: is not the file of the release. Files of another version are mixed in, or something on the way rewrites it (an optimiser, a security appliance). Put the original in its place.",
  },
  type: {
    ko: "{file}: 종류가 “{found}”(으)로 나옵니다. Content-Type을 {expected}(으)로 하세요.",
    en: "{file}: comes as “{found}”. Set its Content-Type to {expected}.",
  },
  "kept-too-long": {
    ko: "{file}: 다시 묻지 않고 오래 보관됩니다({found}). 새 버전이 늦게 나타나지 않도록 Cache-Control: no-cache를 보내세요.",
    en: "{file}: is kept without asking again ({found}), so that a new version comes late. Send Cache-Control: no-cache.",
  },
  "asked-too-often": {
    ko: "{file}: 열 때마다 다시 받습니다({found}). 이름에 내용의 해시가 있으니 Cache-Control: public, max-age=31536000, immutable을 보내세요.",
    en: "{file}: is fetched anew each time ({found}). Its name holds the hash of its content: send Cache-Control: public, max-age=31536000, immutable.",
  },
  "icon-not-kept": {
    ko: "{file}: 아이콘에 no-cache나 no-store를 보내면 Office가 표시하지 않을 수 있습니다({found}). Cache-Control: public, max-age=86400을 보내세요.",
    en: "{file}: Office may not show an icon that comes with no-cache or no-store ({found}). Send Cache-Control: public, max-age=86400.",
  },
  "not-shared": {
    ko: "{file}: Office가 다른 출처에서 가져오는데 막혀 있습니다({found}). Access-Control-Allow-Origin: *을 보내세요.",
    en: "{file}: Office fetches it from another origin, which is not allowed ({found}). Send Access-Control-Allow-Origin: *.",
  },
  "not-framed": {
    ko: "{file}: 웹용 Excel이 창 안에 띄울 수 없습니다({found}). Content-Security-Policy의 frame-ancestors에 {expected}을(를) 넣으세요.",
    en: "{file}: Excel on the web may not show it in a frame ({found}). Name {expected} in frame-ancestors of Content-Security-Policy.",
  },
  "frame-options": {
    ko: "{file}: X-Frame-Options({found})가 웹용 Excel을 막습니다. 이 헤더를 빼고 frame-ancestors를 쓰세요.",
    en: "{file}: X-Frame-Options ({found}) keeps Excel on the web out. Take the header away and use frame-ancestors.",
  },
  "any-frame": {
    ko: "{file}: 어느 사이트나 창 안에 띄울 수 있습니다. Content-Security-Policy의 frame-ancestors에 {expected}만 넣으세요.",
    en: "{file}: may be shown in a frame of any site. Name {expected}, and no others, in frame-ancestors of Content-Security-Policy.",
  },
  "blocks-office": {
    ko: "{file}: Content-Security-Policy가 office.js를 막습니다({found}). script-src에 {expected}을(를) 넣으세요.",
    en: "{file}: Content-Security-Policy keeps office.js out ({found}). Name {expected} in script-src.",
  },
  fallback: {
    ko: "{file}: 없는 파일인데 서버가 페이지로 대답합니다. 없는 파일에는 404로 대답하게 하세요.",
    en: "{file}: there is no such file, and the server answers with a page. Have it answer 404.",
  },
  exposed: {
    ko: "{file}: 공개할 파일이 아닙니다. 폴더 전체가 아니라 배포용 zip만 푸세요.",
    en: "{file}: is not for publication. Unpack the zip of the release, not the whole built folder.",
  },
} as const satisfies Record<string, Sentence>;

export const checkHostText = {
  fine: {
    ko: "{address}: 파일 {files}개가 모두 배포한 그대로이고 헤더도 맞습니다.",
    en: "{address}: all {files} files are those of the release, and their headers are right.",
  },
  found: {
    ko: "{address}: 고칠 것이 {count}가지 있습니다.",
    en: "{address}: to put right: {count}.",
  },
  more: { ko: "{file} 외 {more}개", en: "{file} and {more} more" },
  usage: {
    ko: "사용법: npm run check-host -- https://example.com/za [--lang ko|en]",
    en: "Usage: npm run check-host -- https://example.com/za [--lang ko|en]",
  },
  nothing: { ko: "없음", en: "nothing" },
} as const satisfies Record<string, Sentence>;
