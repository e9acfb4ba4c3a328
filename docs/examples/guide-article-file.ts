import article from "@diplomatic-visits/dataset/article.json" with { type: "json" };

console.log(article.text.slice(78, 89));
