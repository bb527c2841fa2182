// The page of the window in which people sign in: it goes to the sign-in service, comes back, and tells the pane.
import { runSignInPage } from "../../backend/signIn/runSignInPage";
import { englishSignIn } from "../../language/pane/signIn/englishSignIn";
import { frenchSignIn } from "../../language/pane/signIn/frenchSignIn";
import { toLanguage } from "../../language/pane/toLanguage";

const language = toLanguage(navigator.language);
const words = (language === "fr" ? frenchSignIn : englishSignIn).window;

function say(sentence: string): void {
  const place = document.getElementById("told");
  if (place !== null) place.textContent = sentence;
}

document.documentElement.lang = language;
document.title = words.title;
say(words.text);
void Office.onReady().then(() =>
  runSignInPage({
    address: new URL(location.href),
    fetch: (input, init) => fetch(input, init),
    tell: (message) => {
      Office.context.ui.messageParent(JSON.stringify(message), { targetOrigin: location.origin });
      say(words.done);
    },
  }),
);
