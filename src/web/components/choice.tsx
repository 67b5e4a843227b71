export type ChoiceOption = { readonly value: string; readonly text: string; readonly hint?: string };

type ChoiceProps = {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly required?: boolean;
  readonly invalid?: boolean;
};

const shapes = {
  radio: "utrecht-radio-button utrecht-radio-button--html-input",
  checkbox: "utrecht-checkbox utrecht-checkbox--html-input",
} as const;

/** One choice in a question: the whole line can be tapped. */
export function Choice({ type, id, name, option, checked, required, invalid }: ChoiceProps) {
  const hint = option.hint === undefined ? undefined : `${id}-uitleg`;
  return (
    <div class="eb-choice">
      <input
        class={shapes[type]}
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        required={required === true}
        aria-invalid={invalid ? "true" : undefined}
        aria-describedby={hint}
      />
      <div>
        <label class={`utrecht-form-label utrecht-form-label--${type}`} for={id}>
          {option.text}
        </label>
        {hint && (
          <p class="eb-small eb-soft" id={hint}>
            {option.hint}
          </p>
        )}
      </div>
    </div>
  );
}
