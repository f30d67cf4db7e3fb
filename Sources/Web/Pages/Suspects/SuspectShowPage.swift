import Enforcement
import Law
import Operations

/// One suspect, as the police, the procuratorate and the unit that transferred see it.
enum SuspectShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        let facts: [FactList.Fact]
        let judgment: [FactList.Fact]
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let judgment: HTML =
            model.judgment.isEmpty
            ? "<p>\(context.say(SuspectText.noJudgment))</p>" : context.show(FactList(model.judgment))
        return model.frame.page(
            facts: """
                \(context.part(CommonText.facts, context.show(FactList(model.facts))))
                \(context.part(SuspectText.judgment, judgment))
                """, context: context)
    }
}

extension SuspectShowPage.Model {
    init(_ file: SuspectFile, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        frame = RecordFrame(
            file, record, title: loaded.subject.name, state: record.state.badge(context),
            facts: [context.say(record.crime.label), loaded.policeName, loaded.procuratorateName].compactMap(\.self),
            documents: nil, context: context)
        facts = SuspectShowPage.Model.facts(file, context)
        judgment = SuspectShowPage.Model.judgment(file, context)
    }

    private static func facts(_ file: SuspectFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, language, loaded) = (context.say, context.language, file.loaded)
        let record = loaded.record
        let measure = [say(record.measure.label), record.measureSince.map(language.date)].compactMap(\.self)
        let theCase = "\(loaded.caseNumber) \(loaded.caseTitle)"
        return [
            .init(say(SuspectText.name), text: loaded.subject.name, path: Paths.subject(record.subjectID)),
            .init(say(SuspectText.code), text: loaded.subject.code),
            .init(say(SuspectText.crime), text: "\(say(record.crime.label)) · \(context.cite(record.crime.source))"),
            .init(say(SuspectText.measure), text: measure.joined(separator: " · ")),
            .init(say(SuspectText.police), text: loaded.policeName),
            .init(say(SuspectText.procuratorate), text: loaded.procuratorateName),
            file.canSeeTransfer
                ? .init(
                    say(SuspectText.theTransfer), text: loaded.transferNumber, path: Paths.transfer(record.transferID))
                : .init(say(SuspectText.theTransfer), text: loaded.transferNumber),
            file.canSeeCase
                ? .init(say(SuspectText.theCase), text: theCase, path: Paths.case(record.caseID))
                : .init(say(SuspectText.theCase), text: theCase),
            .init(say(SuspectText.sender), text: loaded.senderName),
            .init(say(SuspectText.registeredAt), text: language.moment(record.registeredAt)),
            .init(say(SuspectText.arrestRefusal), text: record.arrestRefusal.map { say($0.label) }),
            .init(say(SuspectText.nonProsecution), text: record.nonProsecution.map { say($0.label) }),
        ]
    }

    private static func judgment(_ file: SuspectFile, _ context: PageContext) -> [FactList.Fact] {
        guard let judgment = file.loaded.record.judgment else { return [] }
        let (say, language) = (context.say, context.language)
        let sentence = [
            judgment.verdict == .convicted ? say(judgment.sentence.label) : nil,
            judgment.months.map { say(SuspectText.months($0)) },
            judgment.probation.map { say(SuspectText.probation($0)) },
        ].compactMap(\.self)
        var facts: [FactList.Fact] = [
            .init(say(SuspectText.verdict), text: say(judgment.verdict.label)),
            .init(say(SuspectText.judgedCrime), text: judgment.crime.map { say($0.label) }),
            .init(say(SuspectText.sentence), text: sentence.isEmpty ? nil : context.list(sentence)),
            .init(say(SuspectText.fine), text: judgment.fine.map(language.money)),
            .init(say(SuspectText.court), text: "\(judgment.court) \(judgment.number)"),
            .init(say(SuspectText.judgedOn), text: language.date(judgment.judgedOn)),
            .init(say(SuspectText.effectiveOn), text: file.loaded.record.effectiveOn.map(language.date)),
        ]
        if let offset = file.fineOffset {
            let words = SuspectText.offset(
                language.money(offset.criminal), language.money(offset.administrative),
                language.money(offset.remaining))
            facts.append(.init(say(SuspectText.offset), text: "\(say(words)) · \(context.cite(FineOffset.source))"))
        }
        return facts
    }
}
