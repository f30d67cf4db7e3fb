import Enforcement
import Law
import Operations

extension CaseShowPage.Model {
    init(_ file: CaseFile, actor: Actor, context: PageContext) {
        let loaded = file.loaded
        header = CaseShowPage.Model.header(file, context)
        facts = CaseShowPage.Model.facts(loaded.record, context)
        bonds = CaseShowPage.Model.bonds(loaded.bonds, seen: file.seenBonds, context)
        jurisdiction = CaseShowPage.Model.jurisdiction(loaded.jurisdiction, context)
        avoidances = CaseShowPage.Model.avoidances(loaded.avoidances, of: loaded.record.id, context)
        taken = loaded.merged.map { CaseShowPage.Taken($0, context) }
        people = CaseShowPage.Model.people(loaded, context)
        responsibility = ResponsibilityPart(
            record: file.responsibility, paper: Paths.caseResponsibility(loaded.record.id))
        papers = loaded.papers.compactMap { CasePaperView.facts(of: $0, context) }
        evidence = CaseShowPage.Model.evidence(loaded.evidence, context)
        files = RecordFiles(
            file.files, add: file.mayAddFiles ? Paths.caseFilesPattern.path(loaded.record.id.rawValue) : nil,
            in: context)
        goods = CaseShowPage.Model.goods(loaded.goodsLines, finding: loaded.finding(ofLine:), context)
        measures = CaseShowPage.Model.measures(loaded.measures, context)
        inquiries =
            loaded.inquiries.isEmpty ? nil : CaseShowPage.Model.inquiries(loaded.inquiries, context)
        executions = file.executions.map { ExecutionStanding($0, on: context.now.date, link: true) }
        corrections = CaseShowPage.Model.corrections(loaded.goodsHistory, context)
        thresholds = file.thresholds
        entry = ThresholdEntry(file)
        sheets = loaded.thresholdSheets.reversed().map { CaseShowPage.Model.sheet($0, context) }
        isConductUntold = loaded.amount != nil && file.thresholds.isEmpty
        earlier = file.loaded.earlier.map { CaseShowPage.Model.earlier($0, context) }
        timeline = RecordTimeline.entries(file.steps, of: Case.self, documents: file.documents, context: context)
        clocks = file.clocks.compactMap { ClockCard($0, context) }
        documents = file.documents.map { DocumentLink($0, context) }
        forms = Paths.caseForms(loaded.record.id)
        related = CaseShowPage.Model.related(file, context)
        proof = file.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) }
    }

    private static func header(_ file: CaseFile, _ context: PageContext) -> RecordHeader {
        let record = file.loaded.record
        let buttons = RecordActs.buttons(file.acts, on: record.id, context: context)
        let transfer = ActButton(context.say(CaseText.proposeTransfer), .link(Paths.caseTransfer(record.id)))
        let names = file.loaded.facts.team.map(\.name)
        return RecordHeader(
            number: record.number, title: record.title, state: record.state.badge(context),
            facts: [
                file.loaded.unitName, context.list(names.isEmpty ? [context.say(CaseText.nobody)] : names),
                "\(context.say(CaseText.registeredAt)) \(context.language.date(record.registeredAt.date))",
            ],
            actions: buttons.first, more: buttons.more + (file.canProposeTransfer ? [transfer] : []))
    }

    private static func facts(_ record: Case, _ context: PageContext) -> [FactList.Fact] {
        let (say, language) = (context.say, context.language)
        func moment(_ moment: Moment?) -> String? { moment.map(language.moment) }
        var facts: [FactList.Fact] = [
            .init(say(CaseText.source), text: say(record.source.label)),
            .init(say(CaseText.party), text: record.party),
            .init(say(CaseText.conduct), context.show(PaperText(record.conduct))),
            .init(say(CaseText.place), text: record.place),
            .init(say(CaseText.conductOn), text: record.conductOn.map(language.date)),
            .init(say(CommonText.amount), text: record.amount.map(language.money)),
            .init(say(CaseText.registeredAt), text: moment(record.registeredAt)),
        ]
        if record.isSummary {
            facts.insert(.init(say(CaseText.procedure), text: say(CaseText.summaryProcedure)), at: 0)
        }
        for (term, value) in [
            (CaseText.filedAt, record.filedAt), (CaseText.decidedAt, record.decidedAt),
            (CaseText.closedAt, record.closedAt),
        ] where value != nil {
            facts.append(.init(say(term), text: moment(value)))
        }
        return facts
    }

    private static func people(_ loaded: CaseStore.Loaded, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        let officers = loaded.people.filter { $0.part != .reviewer }.map { person in
            let member = loaded.facts.team.first { $0.userID == person.userID }
            let term = person.part == .lead ? context.language.aside(person.name, say(CaseText.lead)) : person.name
            guard let officer = member?.certificate(on: context.now.date) else {
                return FactList.Fact(term, context.show(StateBadge(say(CaseText.certificateInvalid), .grave)))
            }
            return FactList.Fact(term, text: "\(say(CaseText.certificate)) \(officer.certificateNumber)")
        }
        let reviewers = loaded.people.filter { $0.part == .reviewer }.map {
            FactList.Fact($0.name, text: say(CaseText.reviewer))
        }
        let nobody = FactList.Fact(say(CaseText.officers), text: say(CaseText.nobody))
        return (officers.isEmpty ? [nobody] : officers) + reviewers
    }

    static func evidence(_ pieces: [CaseEvidence], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(CommonText.evidence),
            columns: [
                .init(say(CaseText.evidenceName)), .init(say(CaseText.kind)), .init(say(CaseText.proves)),
                .init(say(CaseText.collectedOn)), .init(say(CaseText.collector)),
            ],
            rows: pieces.map { piece in
                DataTable.Row(
                    id: piece.id, path: nil,
                    cells: [
                        "\(piece.name)", "\(say(piece.kind.label))", proof(piece, context),
                        context.time(piece.collectedOn), "\(piece.collector)",
                    ])
            },
            emptyState: EmptyState(say(CaseText.noEvidence), next: say(CaseText.noEvidenceNext)))
    }

    /// What a piece proves, and how it was taken where that is known.
    private static func proof(_ piece: CaseEvidence, _ context: PageContext) -> HTML {
        guard let taken = piece.extraction else { return "\(piece.detail)" }
        return "\(piece.detail) <span class=\"source\">\(context.say(taken.words))</span>"
    }

    private static func earlier(_ penalty: EarlierPenalty, _ context: PageContext) -> FactList.Fact {
        let (say, language) = (context.say, context.language)
        let day = say(CaseText.effectiveOn(language.date(penalty.effectiveOn)))
        let words = [
            penalty.unitName, day, say(penalty.sanction.field.label),
            penalty.fine.map { "\(say(PenaltyKind.fine.label)) \(language.money($0))" },
        ]
        let text = words.compactMap(\.self).joined(separator: " · ")
        return penalty.canSee
            ? .init(penalty.number, text: text, path: Paths.case(penalty.caseID)) : .init(penalty.number, text: text)
    }

    private static func related(_ file: CaseFile, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        let record = file.loaded.record
        var related: [FactList.Fact] = []
        if let clue = record.clueID, let number = file.loaded.clueNumber {
            related.append(.init(say(CaseText.clue), text: number, path: Paths.clue(clue)))
        }
        if let subject = record.subjectID {
            related.append(
                .init(say(CaseText.party), text: record.party ?? subject.rawValue, path: Paths.subject(subject)))
        }
        return related
            + file.loaded.transfers.map { transfer in
                .init(
                    say(transfer.state.label), text: transfer.number, path: Paths.transfer(transfer.id))
            }
            + file.assistance.map { asked in
                .init(
                    context.language.pair(say(AssistanceText.requests), asked.helperName),
                    text: context.language.aside(asked.record.number, say(asked.record.state.label)),
                    path: Paths.assistance(asked.record.id))
            }
            + file.consultations.map { asked in
                .init(
                    context.language.pair(say(ConsultationText.consultations), asked.adviserName),
                    text: context.language.aside(asked.record.number, say(asked.finding ?? asked.record.state.label)),
                    path: Paths.consultation(asked.record.id))
            }
            + file.taxClues.map { handed in
                .init(
                    context.language.pair(say(TaxClueText.taxClues), handed.authorityName),
                    text: context.language.aside(
                        handed.record.number, say(handed.outcome ?? handed.record.state.label)),
                    path: Paths.taxClue(handed.record.id))
            }
    }
}
