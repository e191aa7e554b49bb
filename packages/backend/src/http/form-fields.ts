/** The fields of an HTML form as plain values: by name, in order, several under one name as the browser sends them. */

export type FormFields = Readonly<Record<string, readonly string[]>>;

export function formFields(entries: Iterable<readonly [string, string]>): FormFields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of entries) {
    // Browsers send line breaks as CR LF; people mean one.
    const text = value.replace(/\r\n?/g, '\n');
    const values = fields.get(name);
    if (values) values.push(text);
    else fields.set(name, [text]);
  }
  return Object.fromEntries(fields);
}
