import Enforcement
import Law
import Operations

/// One transfer, as the sender, the police and the procurator see it.
enum TransferShowPage {
    struct Model: Sendable {
        let header: RecordHeader
        /// What needs attention: missing attachments, a request for materials.
        let notices: [Notice]
        let facts: [FactList.Fact]
        let report: String
        let attachments: [FactList.Fact]
        let people: [FactList.Fact]
        /// Against whom the criminal case goes; nil where there is nothing to see of it.
        let suspects: [FactList.Fact]?
        let files: RecordFiles
        let timeline: [Timeline.Entry]
        let clocks: [ClockCard]
        let documents: [DocumentLink]
        let proof: ProofLine?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: "\(model.header.number) \(model.header.title)",
            breadcrumbs: [Crumb(say(TransferText.transfers), Paths.transfers), Crumb(model.header.number)],
            context: context, proof: model.proof,
            content: """
                \(context.show(model.header))
                \(context.show(model.notices))
                \(context.show(RecordColumns(
                    timeline: part(CommonText.timeline, context.show(Timeline(model.timeline)), context),
                    facts: """
                        \(part(CommonText.facts, context.show(FactList(model.facts)), context))
                        \(part(TransferText.facts, context.show(PaperText(model.report)), context))
                        \(model.suspects.map { part(SuspectText.suspects, suspects($0, context), context) })
                        \(part(TransferText.attachments, context.show(FactList(model.attachments)), context))
                        \(context.show(PagePart(
                            say(EvidenceText.capturedFiles), anchor: "files", context.show(model.files))))
                        \(part(TransferText.team, context.show(FactList(model.people)), context))
                        """,
                    side: side(model, context))))
                """)
    }

    private static func suspects(_ facts: [FactList.Fact], _ context: PageContext) -> HTML {
        facts.isEmpty ? "<p>\(context.say(SuspectText.noneHere))</p>" : context.show(FactList(facts))
    }

    private static func side(_ model: Model, _ context: PageContext) -> HTML {
        let clocks = model.clocks.isEmpty ? "<p>\(context.say(CaseText.noClocks))</p>" : context.show(model.clocks)
        let documents: HTML =
            model.documents.isEmpty
            ? "<p>\(context.say(CaseText.noDocuments))</p>" : context.show(DocumentList(model.documents))
        return """
            \(part(CommonText.clocks, clocks, context))
            \(part(CommonText.documents, documents, context))
            """
    }

    private static func part(_ title: Wording, _ content: HTML, _ context: PageContext) -> HTML {
        context.show(PagePart(context.say(title), content))
    }
}

extension TransferShowPage.Model {
    init(_ file: TransferFile, context: PageContext) {
        let loaded = file.loaded
        header = TransferShowPage.Model.header(file, context)
        notices = TransferShowPage.Model.notices(loaded, context)
        facts = TransferShowPage.Model.facts(file, context)
        report = loaded.record.facts
        attachments = TransferShowPage.Model.attachments(loaded.record, context)
        people = loaded.facts.team.map { member in
            let certificate = member.namedCertificate(on: context.now.date)?.certificateNumber ?? "–"
            return FactList.Fact(member.name, text: "\(context.say(CaseText.certificate)) \(certificate)")
        }
        suspects = file.suspects.map { $0.map { TransferShowPage.Model.suspect($0, context) } }
        files = RecordFiles(
            file.files, add: file.mayAddFiles ? Paths.transferFilesPattern.path(loaded.record.id.rawValue) : nil,
            in: context)
        timeline = RecordTimeline.entries(file.steps, of: Transfer.self, documents: file.documents, context: context)
        clocks = file.clocks.compactMap { ClockCard($0, context) }
        documents = file.documents.map { DocumentLink($0, context) }
        proof = file.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) }
    }

    private static func header(_ file: TransferFile, _ context: PageContext) -> RecordHeader {
        let record = file.loaded.record
        let buttons = RecordActs.buttons(file.acts, on: record.id, context: context)
        return RecordHeader(
            number: record.number, title: file.loaded.caseTitle, state: record.state.badge(context),
            facts: [file.loaded.unitName, context.say(record.crime.label), file.loaded.receiverName].compactMap(\.self),
            actions: buttons.first, more: buttons.more)
    }

    private static func notices(_ loaded: TransferStore.Loaded, _ context: PageContext) -> [Notice] {
        var notices: [Notice] = []
        if loaded.facts.supplementOpen { notices.append(Notice(.soon, context.say(TransferText.supplementOpen))) }
        if loaded.record.handedOverAt != nil, !loaded.record.missingAttachments.isEmpty {
            let names = loaded.record.missingAttachments.map { context.say($0.label) }
            notices.append(
                Notice(
                    .soon, context.language.pair(context.say(TransferText.missing), context.list(names)),
                    detail: context.say(TransferText.attachmentsHint)))
        }
        if let objection = loaded.facts.objection, loaded.record.state == .notFiled {
            notices.append(
                Notice(
                    objection.isPending ? .soon : .quiet, context.say(objection.label), detail: loaded.supervisorName))
        }
        if loaded.facts.isVerified {
            notices.append(
                Notice(.soon, context.say(TransferText.verified), detail: context.say(TransferText.verifiedDetail)))
        }
        if loaded.record.state.blocksPenalty {
            notices.append(
                Notice(
                    .quiet, context.say(TransferText.noFine), detail: context.say(TransferText.noFineDetail),
                    source: TransferState.noPenaltyInstead))
        }
        return notices
    }

    private static func facts(_ file: TransferFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, language, loaded) = (context.say, context.language, file.loaded)
        let record = loaded.record
        let name = "\(loaded.caseNumber) \(loaded.caseTitle)"
        func moment(_ moment: Moment?) -> String? { moment.map(language.moment) }
        let facts: [FactList.Fact] = [
            file.canSeeCase
                ? .init(say(TransferText.fromCase), text: name, path: Paths.case(record.caseID))
                : .init(say(TransferText.fromCase), text: name),
            .init(say(TransferText.crime), text: "\(say(record.crime.label)) · \(context.cite(record.crime.source))"),
            .init(
                say(TransferText.ground), text: "\(say(record.ground.label)) · \(context.cite(record.ground.source))"),
            .init(say(TransferText.amount), text: record.amount.map(language.money)),
            .init(say(TransferText.sender), text: loaded.unitName),
            .init(say(TransferText.receiver), text: loaded.receiverName),
            .init(say(TransferText.proposedAt), text: moment(record.proposedAt)),
            .init(say(TransferText.approver), text: loaded.approver),
            .init(say(TransferText.handedOverAt), text: moment(record.handedOverAt)),
            .init(say(TransferText.receivedAt), text: moment(loaded.receivedAt)),
            .init(say(TransferText.decidedAt), text: moment(record.decidedAt)),
            .init(say(TransferText.policeNumber), text: loaded.policeNumber),
        ]
        return facts + came(file, context)
    }

    private static func suspect(_ line: SuspectStore.Line, _ context: PageContext) -> FactList.Fact {
        let record = line.record
        let measure = record.measure == .none ? "" : " \(context.say(record.measure.label))"
        return FactList.Fact(
            line.name,
            "<a href=\"\(Paths.suspect(record.id))\">\(record.number)</a> \(context.show(record.state.badge(context)))\(measure)"
        )
    }

    /// What came of it where the police did not file, or sent it back.
    private static func came(_ file: TransferFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, loaded) = (context.say, file.loaded)
        var facts: [FactList.Fact] = []
        if let objection = loaded.facts.objection {
            facts.append(.init(say(TransferText.objection), text: say(objection.label)))
        }
        if let name = loaded.supervisorName { facts.append(.init(say(TransferText.supervisor), text: name)) }
        if let newCase = loaded.newCase {
            facts.append(
                file.canSeeCase
                    ? .init(say(TransferText.newCase), text: newCase.number, path: Paths.case(newCase.id))
                    : .init(say(TransferText.newCase), text: newCase.number))
        }
        return facts
    }

    private static func attachments(_ record: Transfer, _ context: PageContext) -> [FactList.Fact] {
        TransferAttachment.allCases.map { attachment in
            let isThere = record.attachments.contains(attachment)
            let word = context.say(isThere ? CommonText.yes : CommonText.no)
            return .init(context.say(attachment.label), context.show(StateBadge(word, isThere ? .done : .quiet)))
        }
    }
}
