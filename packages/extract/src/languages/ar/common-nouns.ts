/** Common nouns and adjectives of news in their bare singular or broken plural; their other forms are derived. */
export const arabicCommonNouns = `زيارة لقاء اجتماع جلسة جولة قمة مؤتمر ندوة حفل مأدبة مراسم برقية رسالة بيان كلمة خطاب تصريح قرار اتفاق اتفاقية مذكرة شرق غرب شمال جنوب وسط`;
