visits validate guide-trip.coding.yaml --quiet
echo "ترميز صالح: $?"

right='رسمية'
wrong='رسميه'
sed "s/$right/$wrong/" guide-trip.coding.yaml > spelling.coding.yaml
cp guide-trip.txt spelling.txt
visits validate spelling.coding.yaml --quiet > /dev/null
echo "تحذير: $?"
visits validate spelling.coding.yaml --quiet --fail-on warning > /dev/null
echo "تحذير مع --fail-on warning: $?"
visits validate spelling.coding.yaml --quiet --fail-on warning --rule coding/orthographic=off
echo "عُطِّلت تلك القاعدة: $?"

visits validate gone.json --quiet 2> /dev/null
echo "ملف غير موجود: $?"
visits validate --fail-on everything spelling.coding.yaml 2> /dev/null
echo "سهو في الأمر: $?"
