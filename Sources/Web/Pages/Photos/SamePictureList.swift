import Enforcement
import Law
import Operations

/// The pictures elsewhere that show the same as those of a record; nothing where there are none.
struct SamePictureList: Component {
    let same: SamePictures

    func html(in context: PageContext) -> HTML {
        let say = context.say
        guard !same.pictures.isEmpty || same.outOfSight > 0 else { return .empty }
        let notes = [
            same.more > 0 ? say(PhotoText.more(context.language.count(same.more))) : nil,
            same.outOfSight > 0 ? say(PhotoText.hidden(context.language.count(same.outOfSight))) : nil,
        ].compactMap(\.self)
        let table = DataTable(
            caption: say(PhotoText.same),
            columns: [.init(say(PhotoText.elsewhere)), .init(say(PhotoText.picture)), .init(say(PhotoText.likeness))],
            rows: same.pictures.map { row($0, context) }, emptyState: EmptyState("", next: ""))
        let list = same.pictures.isEmpty ? HTML.empty : context.show(table)
        return context.show(
            PagePart(
                say(PhotoText.same), anchor: "same-pictures",
                "\(list)\(each(notes) { "<p class=\"hint\">\($0)</p>" })"))
    }

    private func row(_ picture: SamePicture, _ context: PageContext) -> DataTable.Row {
        let say = context.say
        let kind = say(picture.shows?.label ?? RecordWords.kind(picture.record.kind))
        let likeness = [
            say(PhotoText.bits(picture.distance)), PhotoText.turn(picture.turn).map(say),
            picture.isDoubtful ? say(PhotoText.doubtful) : nil,
        ].compactMap(\.self)
        return DataTable.Row(
            id: picture.own.rawValue + picture.other.rawValue, path: Paths.record(picture.record),
            cells: [
                """
                \(picture.title) <span class="beside">\(([kind] + picture.owners.map { owner($0, say) })
                    .joined(separator: " · "))</span>
                """,
                """
                <img src="\(Paths.evidenceFile(picture.other))" alt="" width="96" height="72" loading="lazy"><br>\
                <span class="beside">\(say(PhotoText.own(picture.ownName)))</span>
                """,
                "\(likeness.joined(separator: " · "))",
            ])
    }

    private func owner(_ owner: SamePicture.Owner, _ say: (Wording) -> String) -> String {
        say(RecordWords.kind(owner.record.kind)) + " " + owner.number
    }
}
