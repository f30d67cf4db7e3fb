import Enforcement
import Law
import Storage

/// What of one record is searched, and by whom it can be found.
struct SearchEntry {
    let kind: RecordKind
    let id: String
    /// The record whose readers may find it.
    let record: RecordReference
    /// Empty where everybody sees it.
    let unitID: String
    let region: String
    /// The other units that take part in the record.
    let parties: [String]
    let number: String?
    let title: String
    /// Everything else that is searched.
    let texts: [String]
    let state: String?
    let at: Moment?

    /// As the index keeps it. Citizen numbers are left out, wherever they stand.
    var document: SearchDocument {
        SearchDocument(
            kind: kind.rawValue, id: id, recordKind: record.kind.rawValue, recordID: record.id, unitID: unitID,
            region: region, marks: marks,
            texts: ([number ?? "", title] + texts).map(SearchEntry.folded))
    }

    private var marks: [SearchMark] {
        [SearchMarks.kind(kind)] + ([unitID] + parties).filter { !$0.isEmpty }.map(SearchMarks.unit)
            + SearchMarks.regions(around: region)
    }

    private static func folded(_ text: String) -> String {
        let folded = SearchText(text, folding: .office, limit: SearchDocument.longestText).text
        let blank = UInt8(ascii: " ")
        guard folded.utf8.split(separator: blank).contains(where: { $0.count == citizenNumberLength }) else {
            return folded
        }
        return folded.split(separator: " ").filter { !isCitizenNumber($0) }.joined(separator: " ")
    }

    private static let citizenNumberLength = 18

    /// A person's number is found whole or not at all, in the register alone.
    private static func isCitizenNumber(_ word: Substring) -> Bool {
        word.utf8.count == citizenNumberLength && ResidentID(String(word)) != nil
    }
}

/// The marks by which a search is narrowed inside the index.
enum SearchMarks {
    static func kind(_ kind: RecordKind) -> SearchMark { SearchMark("k", kind.rawValue) }

    /// Open to this unit.
    static func unit(_ id: String) -> SearchMark { SearchMark("u", id) }

    /// Within the region that begins with these digits.
    static func region(_ prefix: String) -> SearchMark { SearchMark("r", prefix) }

    /// The province, the city and the county in which a region lies.
    static func regions(around region: String) -> [SearchMark] {
        stride(from: 2, through: region.count, by: 2).map { SearchMarks.region(String(region.prefix($0))) }
    }
}
