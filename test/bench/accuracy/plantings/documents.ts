/** Missing documents and signatures. */
import { type FactsPlanting, firm } from "./planting";

export const ofDocuments: readonly FactsPlanting[] = [
  {
    name: "document-missing: the goal's confirmation",
    rules: ["document-missing"],
    isFirm: firm,
    part: "documents",
    stage: "rest",
    plant({ documents, quotation }) {
      if (quotation.appliedMultiple === null) return null;
      Object.assign(documents[2] ?? {}, { submitted: false });
      return ["documents.submitted.2"];
    },
  },
  {
    name: "signature-missing: the employees'",
    rules: ["signature-missing"],
    isFirm: firm,
    part: "documents",
    stage: "rest",
    plant({ signatures, quotation }) {
      if (quotation.appliedMultiple === null) return null;
      Object.assign(signatures[1] ?? {}, { signed: false });
      return ["signatures.signed.1"];
    },
  },
];
