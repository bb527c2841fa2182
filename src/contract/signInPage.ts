// Where the page of the sign-in is, beside the pane.

/** The path of the page in whose window people sign in: an address that the app's registration names. */
export const signInPage = "/signIn.html";
