import Enforcement
import Law
import Operations

/// One request for assistance, as those who ask and those who are asked see it.
enum AssistanceShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        let reply: [FactList.Fact]
        let matters: String
        let told: String
        let facts: [FactList.Fact]
        let files: RecordFiles
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        model.frame.page(
            facts: """
                \(if: !model.reply.isEmpty, context.part(
                    AssistanceText.reply, context.show(FactList(model.reply))))
                \(context.part(AssistanceText.matters, context.show(PaperText(model.matters))))
                \(context.part(AssistanceText.facts, context.show(PaperText(model.told))))
                \(context.show(PagePart(
                    context.say(EvidenceText.capturedFiles), anchor: "files", context.show(model.files))))
                \(context.part(CommonText.facts, context.show(FactList(model.facts))))
                """, context: context)
    }
}

extension AssistanceShowPage.Model {
    init(_ file: AssistanceFile, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        frame = RecordFrame(
            file, record, title: "\(context.say(record.kind.label)) · \(loaded.caseTitle)",
            state: record.state.badge(context), facts: [loaded.unitName, "→ \(loaded.helperName)"], documents: nil,
            context: context)
        reply = record.reply.map { AssistanceShowPage.Model.reply($0, record, context) } ?? []
        matters = record.matters
        told = record.facts
        facts = AssistanceShowPage.Model.facts(file, context)
        files = RecordFiles(
            file.files, add: file.mayAddFiles ? Paths.assistanceFilesPattern.path(record.id.rawValue) : nil,
            in: context)
    }

    private static func reply(
        _ reply: AssistanceReply, _ record: Assistance, _ context: PageContext
    ) -> [FactList.Fact] {
        let say = context.say
        let title = record.state == .refused ? AssistanceText.refusal : AssistanceText.reply
        return [
            .init(say(title), context.show(PaperText(reply.words))),
            reply.evidenceID.map { id in
                .init(say(AssistanceText.file), text: say(InquiryText.openFile), path: Paths.evidence(id))
            } ?? .init(say(AssistanceText.file), text: nil),
            .init(say(AssistanceText.answeredAt), text: record.answeredAt.map(context.language.moment)),
        ]
    }

    private static func facts(_ file: AssistanceFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, language, loaded) = (context.say, context.language, file.loaded)
        let record = loaded.record
        return [
            file.canSeeCase
                ? .init(say(AssistanceText.case), text: loaded.caseNumber, path: Paths.case(record.caseID))
                : .init(say(AssistanceText.case), text: loaded.caseNumber),
            .init(say(AssistanceText.asker), text: language.aside(loaded.unitName, loaded.askedByName)),
            .init(say(AssistanceText.helper), text: loaded.helperName),
            .init(say(AssistanceText.basis), text: record.basis),
            .init(say(CommonText.underWhichArticle), text: context.cite(Assistance.source)),
            .init(say(AssistanceText.askedAt), text: language.moment(record.askedAt)),
            .init(say(AssistanceText.promisedOn), text: record.promisedOn.map(language.date)),
        ]
    }
}
