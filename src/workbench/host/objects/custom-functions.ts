import type { Members } from "../members";

/** Where office.js says that its functions are ready, and hands over what they came to. */
export const customFunctions: Members<"CustomFunctions"> = {
  internal: true,
  methods: {
    _GetEnabledFeatures: () => [1, 2, 3, 4],
  },
  actions: {
    setInvocationArrayResults: (_, given, { functions }) => {
      functions.take(given.array(0));
    },
    _SetOsfControlContainerReadyForCustomFunctions: (_, _given, { functions }) => {
      functions.markReady();
    },
  },
};

export const customFunctionsContainer: Members<"CustomFunctionsContainer"> = {
  internal: true,
  objects: { customFunctions: () => ({ class: "CustomFunctions" }) },
};
