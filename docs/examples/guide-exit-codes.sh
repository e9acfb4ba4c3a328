visits validate guide-trip.coding.yaml --quiet
echo "a valid coding: $?"

right='رسمية'
wrong='رسميه'
sed "s/$right/$wrong/" guide-trip.coding.yaml > spelling.coding.yaml
cp guide-trip.txt spelling.txt
visits validate spelling.coding.yaml --quiet > /dev/null
echo "a warning: $?"
visits validate spelling.coding.yaml --quiet --fail-on warning > /dev/null
echo "a warning, with --fail-on warning: $?"
visits validate spelling.coding.yaml --quiet --fail-on warning --rule coding/orthographic=off
echo "that rule switched off: $?"

visits validate gone.json --quiet 2> /dev/null
echo "a file that is not there: $?"
visits validate --fail-on everything spelling.coding.yaml 2> /dev/null
echo "a typo in the command: $?"
