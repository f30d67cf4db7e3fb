/// What stands on an A4 document, declared once: the page, the PDF and the Word file are made from it.
package struct Sheet: Hashable, Sendable {
    /// The language in which it is written.
    package enum Tongue: String, Hashable, Sendable {
        case chinese = "zh-Hans"
        case english = "en"
    }

    package let tongue: Tongue
    /// The unit that issues it, in full.
    package let unit: String
    /// The document's title: 立案审批表.
    package let title: String
    /// Its number: 湘市监立〔2026〕12号; nil where it has none yet.
    package let number: String?
    /// A word in the corner while the document has no effect: 草稿.
    package let draft: String?
    package let parts: [SheetPart]
    /// Values in it that are somebody's own and that no pattern finds, such as where a person lives, with what is shown in their
    /// place to readers who may not see people.
    package let personal: [String: String]

    package init(
        _ tongue: Tongue = .chinese, unit: String, title: String, number: String?, draft: String? = nil,
        parts: [SheetPart], personal: [String: String] = [:]
    ) {
        self.tongue = tongue
        self.unit = unit
        self.title = title
        self.number = number
        self.draft = draft
        self.parts = parts
        self.personal = personal
    }
}

/// A part of a document, one under the other.
package enum SheetPart: Hashable, Sendable {
    /// A heading inside the document.
    case heading(String)
    /// Text in the size of a form, each line a paragraph.
    case text(String)
    /// Text in the size of an official letter.
    case letter([SheetLine])
    case table(SheetTable)
    /// Lines to sign on, one beside the other where there is room.
    case signatures([SheetSignature])
    /// Lines set large in the middle of the page: a seal strip, the cover of a volume.
    case poster([String])
}

/// A line of a letter.
package enum SheetLine: Hashable, Sendable {
    /// To whom it goes.
    case addressee(String)
    /// Running text, each line a paragraph.
    case text(String)
    /// Items, numbered.
    case items([String])
    /// Where the seal goes, over the unit's name and the day; without a day one is written in by hand.
    case seal(unit: String, day: String?)
}

/// What is printed where a seal goes.
package enum SealWords {
    package static let place = "（印章）"
    /// The day to be written in by hand.
    package static let blankDay = "　　　　年　　月　　日"
}

/// A line to sign on: role, who signed in the system, the day. What is missing is left to the pen.
package struct SheetSignature: Hashable, Sendable {
    /// Who signs: 经办人, 负责人.
    package let role: String
    package let names: [String]
    package let day: String?

    package init(_ role: String, names: [String] = [], day: String? = nil) {
        self.role = role
        self.names = names
        self.day = day
    }

    /// The day to be written in by hand.
    package static let blankDay = "　　年　月　日"
}

/// A ruled table. Each cell takes as many columns as it says; the columns are equally wide. A row is never split by a page.
package struct SheetTable: Hashable, Sendable {
    package enum Cell: Hashable, Sendable {
        /// A term, printed on the form.
        case term(String, span: Int = 1)
        /// What is filled in.
        case text(String, span: Int = 1)
        /// A figure, set to the right.
        case figure(String, span: Int = 1)
        /// An opinion with room to sign at the foot of the cell.
        case opinion(String, signature: SheetSignature, span: Int = 5)

        /// How many columns it takes.
        package var span: Int {
            switch self {
            case .term(_, let span), .text(_, let span), .figure(_, let span), .opinion(_, _, let span): span
            }
        }
    }

    /// How many rows are the head, printed again on every page.
    package let headRows: Int
    package let rows: [[Cell]]

    package init(headRows: Int = 0, _ rows: [[Cell]]) {
        self.headRows = headRows
        self.rows = rows
    }

    /// How many columns it has.
    package var columns: Int { rows.map { $0.reduce(0) { $0 + $1.span } }.max() ?? 0 }
}
