/**
 * Word forms as a string: forms are separated by white space, and `_` joins the words of a phrase (`prime_minister`).
 * They are written in the language's usual spelling; readers fold them (case, vowel marks, hamza seats, Persian letters),
 * so variants that fold alike are listed once.
 */
export type Forms = string;
