import Enforcement
import Law
import Operations

/// One sample, test or identification.
enum InquiryShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        /// What was found and stands; nil before.
        let finding: Notice?
        let facts: [FactList.Fact]
        let sample: [FactList.Fact]
        /// Who was asked, what they found; a second test is a second one.
        let rounds: [[FactList.Fact]]
        let dispute: [FactList.Fact]
        /// Where a report is kept; nil where there is nothing to keep.
        let addFile: ActButton?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        model.frame.page(
            facts: """
                \(model.finding.map { context.show($0) })
                \(context.part(CommonText.facts, context.show(FactList(model.facts))))
                \(part(InquiryText.sample, model.sample, context))
                \(each(Array(model.rounds.enumerated())) { place, round in
                    part(place == 0 ? InquiryText.round : InquiryText.again, round, context)
                })
                \(model.addFile.map { "<p class=\"acts\">\(context.show($0))</p>" as HTML })
                \(part(InquiryText.dispute, model.dispute, context))
                """, context: context)
    }

    private static func part(_ title: Wording, _ facts: [FactList.Fact], _ context: PageContext) -> HTML {
        facts.isEmpty ? "" : context.part(title, context.show(FactList(facts)))
    }
}

extension InquiryShowPage.Model {
    init(_ file: InquiryFile, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        let say = context.say
        frame = RecordFrame(
            file, record, title: "\(say(record.kind.label)) · \(loaded.caseTitle)", state: record.state.badge(context),
            facts: [loaded.unitName, loaded.caseNumber], documents: file.documents, context: context)
        finding = record.result.map {
            Notice($0.finding.badge(context).tone, say($0.finding.label), detail: $0.words)
        }
        facts = [
            .init(
                say(InquiryText.theCase), text: "\(loaded.caseNumber) \(loaded.caseTitle)",
                path: Paths.case(record.caseID)),
            .init(say(InquiryText.object), context.show(PaperText(record.object))),
            .init(
                say(InquiryText.goodsLine),
                text: record.goodsLine.map { line in
                    ["\(line)", loaded.goods?.name, loaded.goods?.mark].compactMap(\.self).joined(separator: " ")
                }),
            .init(say(InquiryText.reason), context.show(PaperText(record.reason))),
            .init(say(InquiryText.retest), text: record.kind.isTest ? say(record.retest.label) : nil),
            .init(say(InquiryText.toldOn), text: record.toldOn.map(context.language.date)),
        ]
        sample = record.sample.map { InquiryShowPage.Model.sample($0, context) } ?? []
        rounds = record.rounds.map { InquiryShowPage.Model.round($0, loaded.measures, context) }
        dispute = record.dispute.map { InquiryShowPage.Model.dispute($0, context) } ?? []
        addFile =
            file.mayAddFiles && record.state == .away
            ? ActButton(say(InquiryText.addFile), .link(Paths.caseFilesPattern.path(record.caseID.rawValue))) : nil
    }

    private static func sample(_ sample: InquirySample, _ context: PageContext) -> [FactList.Fact] {
        let (say, language) = (context.say, context.language)
        let counts = [sample.total, sample.drawn, sample.spare].map { "\(language.count(Int($0)))\(sample.unit)" }
        return [
            .init(say(InquiryText.drawnOn), text: language.aside(language.date(sample.drawnOn), sample.place)),
            .init(say(InquiryText.method), text: sample.method),
            .init(say(InquiryText.counts), text: counts.joined(separator: " · ")),
            .init(say(InquiryText.seals), text: sample.seals),
            .init(say(InquiryText.present), text: sample.present),
            .init(say(InquiryText.officers), text: context.list(sample.officers)),
        ]
    }

    private static func round(
        _ round: InquiryRound, _ measures: [CaseMeasure], _ context: PageContext
    ) -> [FactList.Fact] {
        let (say, language) = (context.say, context.language)
        let asked: [FactList.Fact] = [
            .init(say(InquiryText.organ), text: round.organ),
            .init(say(InquiryText.question), context.show(PaperText(round.question))),
            .init(
                say(InquiryText.sent),
                text: say(CommonText.stretch(language.date(round.sentOn), language.date(round.until)))),
        ]
        let held: [FactList.Fact] =
            round.measureID.map { id in
                [
                    .init(
                        say(InquiryText.measure), text: measures.first { $0.id == id }?.number ?? id.rawValue,
                        path: Paths.measure(id)),
                    .init(say(InquiryText.partyToldOn), text: round.partyToldOn.map(language.date)),
                ]
            } ?? []
        return asked + held + (round.result.map { result($0, context) } ?? [])
    }

    private static func result(_ result: InquiryResult, _ context: PageContext) -> [FactList.Fact] {
        let (say, language) = (context.say, context.language)
        return [
            .init(say(InquiryText.finding), context.show(result.finding.badge(context))),
            .init(say(InquiryText.words), context.show(PaperText(result.words))),
            .init(say(InquiryText.report), text: result.report.isEmpty ? nil : result.report),
            .init(say(InquiryText.receivedOn), text: language.date(result.receivedOn)),
            .init(say(InquiryText.file), text: say(InquiryText.openFile), path: Paths.evidence(result.evidenceID)),
            .init(say(InquiryText.digest), "<code>\(result.digest)</code>"),
            .init(say(InquiryText.cost), text: result.cost.map(language.money)),
        ]
    }

    private static func dispute(_ dispute: InquiryDispute, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        return [
            .init(say(InquiryText.raisedOn), text: context.language.date(dispute.raisedOn)),
            .init(say(InquiryText.dispute), context.show(PaperText(dispute.words))),
            .init(say(InquiryText.refusal), text: dispute.refusal),
        ]
    }
}
