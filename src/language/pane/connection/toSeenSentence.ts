// As whom deals are seen, in any language: a token may say neither name nor address.

/** Name and address, each "" where it is not known. */
interface Who {
  readonly name: string;
  readonly email: string;
}

/** "Ada (ada@example.com), as a user: …."; the role alone, as a sentence, where nothing else is known. */
export function toSeenSentence({ name, email }: Who, role: string): string {
  const address = name === "" || email === "" ? email : `(${email})`;
  const who = [name, address].filter((part) => part !== "").join(" ");
  return who === "" ? `${role.charAt(0).toUpperCase()}${role.slice(1)}.` : `${who}, ${role}.`;
}
