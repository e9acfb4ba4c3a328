/** Elements whose name, or id, becomes a property of their form or of the document. */
const clobbering = "form, input, button, select, textarea, output, fieldset, object, embed, iframe, img";

/** Properties that Readability gives to elements. */
const expandos: ReadonlySet<string> = new Set(["readability", "_readabilityDataTable"]);

/**
 * Takes from a parsed page the names and ids that would hide properties of the document or of a form: with an input named
 * `parentNode`, a form's own parent cannot be read any more, and who walks the tree goes round for ever.
 */
export function unclobbered(document: Document): Document {
  // The page may already hide the document's own methods.
  const elements = Document.prototype.querySelectorAll.call(document, clobbering);
  for (const element of elements)
    for (const attribute of ["name", "id"]) {
      const name = Element.prototype.getAttribute.call(element, attribute);
      if (name !== null && hides(name)) Element.prototype.removeAttribute.call(element, attribute);
    }
  return document;
}

function hides(name: string): boolean {
  return name in HTMLFormElement.prototype || name in Document.prototype || expandos.has(name);
}
