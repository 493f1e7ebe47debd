import { Component, type ComponentClass, type FunctionComponent } from "preact";

/**
 * A component that is drawn again only when one of its props is another one.
 *
 * @example
 * const Results = memo(function Results({ checked }: Props) { ... });
 */
export function memo<Props extends object>(Drawn: FunctionComponent<Props>): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const { props } = this;
      return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== props[name]);
    }

    override render() {
      return <Drawn {...this.props} />;
    }
  };
}
