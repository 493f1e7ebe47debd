import { createContext, type Provider } from "preact";
import { useContext } from "preact/hooks";

/**
 * A value that all components below a provider use.
 *
 * @param name of the value, for whoever forgets the provider
 * @returns the provider, and the hook that reads the value; the hook throws where there is no provider
 */
export function requiredContext<Value>(name: string): [Provider<Value | null>, () => Value] {
  const context = createContext<Value | null>(null);
  const useValue = () => {
    const value = useContext(context);
    if (value === null) throw new Error(`${name} is not provided`);
    return value;
  };
  return [context.Provider, useValue];
}
