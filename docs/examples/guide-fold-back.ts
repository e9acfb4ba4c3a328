import { fold } from "@diplomatic-visits/core/text";

const text = "وصل إلی طهران";
const folded = fold(text, "orthographic");
const at = folded.text.indexOf("الي");
const [start, end] = [folded.start(at), folded.end(at + "الي".length)];
console.log(start, end, text.slice(start, end));
