visits adjudicate first.coding.yaml second.coding.yaml --text lead.txt --to-file choices.yaml
sed -n '/visits · /,/note/p' choices.yaml

# A person decides for the first coding, but for one difference; here sed writes the choices.
sed -e 's/choice: ""/choice: a/' -e '/mentions.242-270/,/choice/s/choice: a/choice: b/' -e 's/^adjudicator: ""/adjudicator: "A. Reader"/' choices.yaml > decided.yaml
visits adjudicate first.coding.yaml second.coding.yaml --text lead.txt --from-file decided.yaml -o decided.coding.yaml
visits validate decided.coding.yaml --text lead.txt --format pretty --quiet
sed -n '/^codings/,/^entities/p' decided.coding.yaml
