package import Law

/// Where the unit's seal goes: over its name and the date, as the rules on official documents have it.
package struct SealPlace: Component, Hashable {
    package let unit: String
    package let date: LegalDate?

    package init(unit: String, date: LegalDate?) {
        self.unit = unit
        self.date = date
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="seal-place"><p>\(unit)</p><p class="seal-word">（印章）</p>\
        <p>\(date.map { Language.zh.date($0) } ?? "　　　　年　　月　　日")</p></div>

        """
    }
}
