import * as z from "zod";

// Before any schema is made: otherwise Zod asks whether it may write code, which the page's policy forbids and reports.
z.config({ jitless: true });
