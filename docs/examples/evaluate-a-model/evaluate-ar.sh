# المرجع: مقالات المجموعة الثلاثة. وإجابات النموذجين مكتوبة باليد.
mkdir gold
for article in lavrov-tehran-2021 torrend-ambrel-2026 zaytuni-west-africa-2026; do
  cp "node_modules/@diplomatic-visits/dataset/dist/articles/$article/article.json" "gold/$article.json"
done

for model in good bad; do
  visits evaluate --gold gold --answers "$model" --lang ar > "$model.txt"
  echo "== $model"
  sed -n '/^العناصر/,/^$/p' "$model.txt"
  grep -A 1 '^الحقول' "$model.txt"
  grep -E '^  الزيارة: (الحالة|النوع|الزائر|المُضيف|البداية)  ' "$model.txt"
  echo
  sed -n '/^اقتباسات/,/^$/p; /^المقالات:/,/^$/p' "$model.txt"
done
sed -n '/^torrend-ambrel-2026 (/,/^  تحذيرات/p' bad.txt
