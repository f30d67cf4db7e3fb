package import Enforcement
import Law
import Storage

/// Files the volume of a case that is over (立卷归档): what is in it on which pages, kept as it was filed, with cover, contents
/// and note as documents.
package struct FileVolume: Operation {
    package static let name = "case.file-volume"

    package let id: CaseID
    package let version: Int?
    /// How many pages an item has, by its place from 1; one where it is not said.
    package let pages: [Int: Int]
    package let retention: VolumeRetention
    /// Which of how many volumes it is, as the cover says it.
    package let volumes: String
    package let notes: String

    package init(
        _ id: CaseID, version: Int? = nil, pages: [Int: Int] = [:], retention: VolumeRetention,
        volumes: String = VolumePages.oneVolume, notes: String
    ) {
        self.id = id
        self.version = version
        self.pages = pages
        self.retention = retention
        self.volumes = volumes
        self.notes = notes
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for pages of an item that is not there.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.limitLength("notes", notes, Wording("本卷情况", "the state of the volume"), atMost: 2_000)
        try CaseInput.require("volumes", volumes, Wording("卷数", "which volume it is"), atMost: 200)
        let items = try step.loaded.volumeItems(in: work.access)
        if let place = pages.keys.filter({ !items.indices.contains($0 - 1) }).min() {
            throw Refusal.invalid(
                "pages", Wording("卷内没有第\(place)份材料", "There is no item \(place) in the volume"))
        }
        let volume = FiledVolume(
            items: items.enumerated().map { place, item in item.paged(pages[place + 1] ?? 1) }, retention: retention,
            notes: notes)
        let result = try step.take(
            .fileVolume, .volume(volume),
            reason: "\(items.count)份，共\(volume.pages)页，保管期限\(retention.label.zh)")
        try CasePaper.write(.volume, volume, on: id, in: work)
        try issue(step)
        return result
    }

    private func issue(_ step: CaseStep) throws {
        let decision: CaseDecision? = try step.loaded.papers.last { $0.stage == .decision }?.read()
        let outcome = decision?.penalty?.onPaper.joined(separator: "；") ?? decision?.kind.label.zh
        let result = outcome ?? step.record.state.label.zh
        try step.issue(.volumeCover, ["volumes": volumes, "result": result])
        try step.issue(.volumeContents)
        try step.issue(.volumeNote)
    }
}

extension FileVolume {
    static let act = Act<Case>(
        "volume-filing", "fileVolume", on: .fileVolume,
        consequence: Wording(
            "生成卷宗封面、卷内文件目录和卷内备考表；归档后又有新材料的，可以补充归档",
            "Cover, contents and note are made; where a paper comes later the volume is filed again"),
        asking: pages, retention, volumes, notes
    ) { id, version, pages, retention, volumes, notes in
        FileVolume(id, version: version, pages: pages ?? [:], retention: retention, volumes: volumes, notes: notes)
    }

    private static let pages = Ask<Case, [Int: Int]>.pages("pages").ifGiven
    private static let retention = Ask<Case, VolumeRetention>.one(
        "retention", Wording("保管期限", "Kept for"), \.label, few: true, example: .thirtyYears)
    private static let volumes = Ask<Case, String>.line(
        "volumes", Wording("卷数", "Volumes"), example: VolumePages.oneVolume, start: { _ in VolumePages.oneVolume })
    private static let notes = Ask<Case, String>.text(
        "notes", Wording("本卷情况说明", "What is to be said of the volume"), most: 2_000, rows: 3,
        example: "本卷文件齐全，无缺损、修改、补充情况。")
}
