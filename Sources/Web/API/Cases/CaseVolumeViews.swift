import Enforcement
import Law
import Operations

/// The volume of a case as it was filed.
struct CaseVolumeView: APIValue {
    let filedBy: String
    let filedAt: Moment
    let retention: VolumeRetention
    let pages: Int
    let notes: String
    let items: [CaseVolumeItemView]

    init(_ filed: CaseFile.Volume) {
        self.init(filed.contents, by: filed.filedBy, at: filed.filedAt)
    }

    private init(_ volume: FiledVolume, by archivist: String, at moment: Moment) {
        (filedBy, filedAt) = (archivist, moment)
        (retention, pages, notes) = (volume.retention, volume.pages, volume.notes)
        items = volume.lines.map { CaseVolumeItemView($0.item, on: $0.pages) }
    }

    static let schemaName = "CaseVolume"
    static let example = CaseVolumeView(
        FiledVolume(items: [CaseVolumeItemView.item], retention: .thirtyYears, notes: "本卷文件齐全，无缺损、修改、补充情况。"),
        by: "李梅", at: .example)
    static let rules = ["pages": FieldRule("In all.", least: 1)]
}

/// One item of a volume with the pages on which it stands.
struct CaseVolumeItemView: APIValue {
    let number: String?
    let title: String
    let day: LegalDate
    let firstPage: Int
    let lastPage: Int

    init(_ item: FiledVolume.Item, on pages: ClosedRange<Int>) {
        (number, title, day) = (item.number, item.title, item.on)
        (firstPage, lastPage) = (pages.lowerBound, pages.upperBound)
    }

    static let item = FiledVolume.Item(number: "青市监处罚〔2026〕1号", title: "行政处罚决定书", on: .example, pages: 4)

    static let schemaName = "CaseVolumeItem"
    static let example = CaseVolumeItemView(item, on: 1...4)
    static let rules = [
        "number": FieldRule("Of a document; left out for evidence and for documents without one."),
        "day": FieldRule("When it was issued or collected."),
        "firstPage": FieldRule("Pages are counted through the volume.", least: 1),
    ]
}
