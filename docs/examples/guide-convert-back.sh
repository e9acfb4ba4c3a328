visits convert guide-trip.coding.yaml --to brat -o trip.ann -q
sed 's/\(T1\t[A-Za-z-]* \)[0-9]* [0-9]*/\10 3/' trip.ann > moved.ann
cp trip.txt moved.txt
visits convert moved.ann --from brat -o work/ --coding
ls work
