/** Elements whose name or id becomes a property of their form or of the document. */
const clobbering = "form, input, button, select, textarea, output, fieldset, object, embed, iframe, img";

/** Properties that Readability sets on elements. */
const expandos: ReadonlySet<string> = new Set(["readability", "_readabilityDataTable"]);

/**
 * Removes from a parsed page the names and ids that would hide properties of the document or of a form: an input named
 * `parentNode` hides the form's own parent, and a tree walk then never ends.
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
