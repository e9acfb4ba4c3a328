visits adjudicate first.coding.yaml second.coding.yaml --text lead.txt --to-file choices.yaml --lang ar
sed -n '/visits · /,/note/p' choices.yaml

# يأخذ شخص بالترميز الأول إلا في اختلاف واحد؛ ويكتب sed الاختيارات هنا.
sed -e 's/choice: ""/choice: a/' -e '/mentions.242-270/,/choice/s/choice: a/choice: b/' -e 's/^adjudicator: ""/adjudicator: "قارئ ثالث"/' choices.yaml > decided.yaml
visits adjudicate first.coding.yaml second.coding.yaml --text lead.txt --from-file decided.yaml -o decided.coding.yaml --lang ar
visits validate decided.coding.yaml --text lead.txt --format pretty --quiet --lang ar
sed -n '/^codings/,/^entities/p' decided.coding.yaml
