/** A value that travels with a form without being seen. */
export function HiddenField({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

/** Several hidden values, such as the version of what is edited. */
export function HiddenFields({ values }: { readonly values: Readonly<Record<string, string>> | undefined }) {
  return (
    <>
      {Object.entries(values ?? {}).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
    </>
  );
}
