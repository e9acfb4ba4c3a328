# اثنا عشر نصًا رُمّز كل منها مرتين، وثلاثة منها متطابقة الترميز.
mkdir first second texts
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
  cp lead.txt "texts/t$i.txt"
  cp first.coding.yaml "first/t$i.coding.yaml"
  cp second.coding.yaml "second/t$i.coding.yaml"
done
for i in 3 6 9; do cp first.coding.yaml "second/t$i.coding.yaml"; done

visits compare first second --text texts --lang ar > report.txt
head -n 3 report.txt
sed -n '/^أزواج المقالات/,/^الكيانات والزيارات/p' report.txt
grep -E 'ألفا|الزيارة: الغرض  |القول: نوع الإخبار  |^95 %' report.txt
