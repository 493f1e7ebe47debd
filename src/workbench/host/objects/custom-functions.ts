import type { Members } from "../members";

/** Where office.js reports that its functions are ready, and their results. */
export const customFunctions: Members<"CustomFunctions"> = {
  internal: true,
  methods: {
    _GetEnabledFeatures: () => [1, 2, 3, 4],
  },
  actions: {
    setInvocationArrayResults: (_, args, { functions }) => {
      functions.receive(args.array(0));
    },
    _SetOsfControlContainerReadyForCustomFunctions: (_, _args, { functions }) => {
      functions.markReady();
    },
  },
};

export const customFunctionsContainer: Members<"CustomFunctionsContainer"> = {
  internal: true,
  objects: { customFunctions: () => ({ class: "CustomFunctions" }) },
};
