# The gold: the three articles of the dataset. The answers of both models are scripted.
mkdir gold
for article in lavrov-tehran-2021 torrend-ambrel-2026 zaytuni-west-africa-2026; do
  cp "node_modules/@diplomatic-visits/dataset/dist/articles/$article/article.json" "gold/$article.json"
done

for model in good bad; do
  visits evaluate --gold gold --answers "$model" > "$model.txt"
  echo "== $model"
  sed -n '/^objects/,/^$/p' "$model.txt"
  grep -A 1 '^fields' "$model.txt"
  grep -E 'visit\.(status|type|visitors|hosts|start) ' "$model.txt"
  echo
  sed -n '/^quotes/,/^$/p; /^articles/,/^$/p' "$model.txt"
done
sed -n '/^torrend-ambrel-2026 (/,/^  warnings/p' bad.txt
