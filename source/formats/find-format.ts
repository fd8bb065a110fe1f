import { UserError } from '../errors.ts';

/** The format of that name among those that a command has; a `UserError` that names them if there is none. */
export function formatNamed<Format extends { readonly name: string }>(
  name: string,
  formats: readonly Format[],
): Format {
  const format = formats.find((each) => each.name === name);
  if (!format)
    throw new UserError(
      `No format called “${name}” here.`,
      `Use one of: ${formats.map((each) => each.name).join(', ')}.`,
    );
  return format;
}
