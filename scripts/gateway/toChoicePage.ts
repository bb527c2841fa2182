// The page on which a person of the stand signs in: by choosing who he is, without a password.
import { people, personOf } from "./people";

/** The page, in HTML. A choice is posted back to the page's own address. */
export function toChoicePage(): string {
  const buttons = Object.values(people).map((id) => {
    const { name, email, roles } = personOf(id);
    const role = roles.length === 0 ? "has not been given the add-in" : roles.join(", ");
    return `<p><button name="person" value="${id}">${name}</button> ${email}: ${role}</p>`;
  });
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Choose a person</title>
  <body style="font-family: system-ui; padding: 2rem">
    <h1>Who are you?</h1>
    <p>A sign-in service on this machine, with invented people.</p>
    <form method="post">${buttons.join("")}</form>
  </body>
</html>`;
}
