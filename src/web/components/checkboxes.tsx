import { Choice, type ChoiceOption } from "./choice.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";

type CheckboxesProps = FieldProps & {
  readonly value: readonly string[];
  readonly options: readonly ChoiceOption[];
};

/** Any number of choices. `required` is for the server: a browser would ask for every box. */
export function Checkboxes(props: CheckboxesProps) {
  const { id, name, value, options, error } = props;
  return (
    <FieldGroup field={props}>
      {options.map((option, at) => (
        <Choice
          type="checkbox"
          id={at === 0 ? id : `${id}-${at + 1}`}
          name={name}
          option={option}
          checked={value.includes(option.value)}
          invalid={error !== undefined}
        />
      ))}
    </FieldGroup>
  );
}
