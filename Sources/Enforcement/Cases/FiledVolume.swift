package import Law

/// The volume of a case as it was filed (立卷归档): what is in it, in its order, on which pages, and how long it is kept.
package struct FiledVolume: Sendable, Hashable, Codable {
    /// One paper or piece of evidence.
    package struct Item: Sendable, Hashable, Codable {
        /// The number of the document; nil where it has none.
        package let number: String?
        package let title: String
        /// When it was issued or collected.
        package let on: LegalDate
        /// How many pages it has, at least one.
        package let pages: Int

        package init(number: String?, title: String, on day: LegalDate, pages: Int = 1) {
            self.number = number
            self.title = title
            self.on = day
            self.pages = pages
        }

        /// The same with another number of pages.
        package func paged(_ pages: Int) -> Item { Item(number: number, title: title, on: on, pages: pages) }
    }

    package let items: [Item]
    package let retention: VolumeRetention
    /// What is to be said of the volume: what is missing, damaged or was mended.
    package let notes: String

    package init(items: [Item], retention: VolumeRetention, notes: String) {
        self.items = items
        self.retention = retention
        self.notes = notes
    }

    /// How many pages it has in all.
    package var pages: Int { items.reduce(0) { $0 + $1.pages } }

    /// Each item with the pages on which it stands: counted through, from 1.
    package var lines: [(item: Item, pages: ClosedRange<Int>)] {
        var last = 0
        return items.map { item in
            defer { last += item.pages }
            return (item, last + 1...last + item.pages)
        }
    }
}

extension ClosedRange<Int> {
    /// The pages as a contents list writes them: 3, or 3-7.
    package var asPages: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)" }
}

/// How long a volume is kept: the words of the form; which one fits is for the unit's own list to say.
package enum VolumeRetention: String, CaseIterable, Hashable, Sendable, Codable {
    case permanent, thirtyYears, tenYears

    package var label: Wording {
        switch self {
        case .permanent: Wording("永久", "For good")
        case .thirtyYears: Wording("30年", "30 years")
        case .tenYears: Wording("10年", "10 years")
        }
    }
}

/// Whether the volume was filed, and whether something came since.
package struct VolumeStanding: Sendable, Hashable {
    /// How many items it had when it was filed last; nil where it was not.
    package let filed: Int?
    /// How many there are now.
    package let items: Int

    package init(filed: Int? = nil, items: Int = 0) {
        self.filed = filed
        self.items = items
    }
}
