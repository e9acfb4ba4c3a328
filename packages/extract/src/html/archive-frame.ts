// the toolbar that web archives insert into a page, with words and dates of their own
const frame = "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, #wm-capinfo, #wm-tb, #FrameHeader";

/** Removes the toolbar of a web archive from a page: it is not a part of the page. */
export function removeArchiveFrame(document: Document): void {
  for (const element of document.querySelectorAll(frame)) element.remove();
}
