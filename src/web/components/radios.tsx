import { Choice, type ChoiceOption } from "./choice.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";

type RadiosProps = FieldProps & { readonly value: string; readonly options: readonly ChoiceOption[] };

/** One choice of a few. Nothing is chosen beforehand unless the product knows it: then `value` is "". */
export function Radios(props: RadiosProps) {
  const { id, name, value, options, required, error } = props;
  return (
    <FieldGroup field={props}>
      {options.map((option, at) => (
        <Choice
          type="radio"
          id={at === 0 ? id : `${id}-${at + 1}`}
          name={name}
          option={option}
          checked={option.value === value}
          required={required === true}
          invalid={error !== undefined}
        />
      ))}
    </FieldGroup>
  );
}
