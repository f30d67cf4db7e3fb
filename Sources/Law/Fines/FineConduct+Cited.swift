extension FineConduct {
    /// The violations whose articles on fines a text cites: `《商标法》第六十条第二款`, also without the marks.
    ///
    /// - Parameter text: the provisions of a report or decision.
    /// - Returns: each violation once, in the order of the rows.
    /// - Complexity: O(r · n) for r rows and n characters.
    public static func cited(in text: String) -> [FineConduct] {
        let rules = FineRules.all.filter { rule in
            text.cites(act: rule.standing.act.name.zh, article: rule.standing.article)
        }
        return allCases.filter { conduct in rules.contains { $0.conduct == conduct } }
    }
}

extension String {
    /// Whether the article is named after the act and before another act between 《》.
    fileprivate func cites(act: String, article: String) -> Bool {
        let name = String(act.prefix { $0 != "（" })
        guard let end = article.firstIndex(of: "条") else { return false }
        let head = String(article[...end])
        return split(separator: "《").contains { part in
            guard let place = part.firstRange(of: name) else { return false }
            return part[place.upperBound...].contains(head)
        }
    }
}
