import Enforcement
import Law
import Operations

/// What the page of every record has around its own facts: the head with the acts, the timeline, the clocks, the documents
/// and the proof.
struct RecordFrame: Sendable {
    /// The list in which the record stands.
    let list: Crumb
    let header: RecordHeader
    let timeline: [Timeline.Entry]
    let clocks: [ClockCard]
    /// Nil for records to which no documents belong.
    let documents: [DocumentLink]?
    let proof: ProofLine?

    /// - Parameter facts: what the head says below the title.
    init<S: ActSubject>(
        _ file: some RecordFile<S>, _ record: S, title: String, state: StateBadge, facts: [String],
        documents: [DocumentStore.Line]?, context: PageContext
    ) where S: ActPages {
        list = Crumb(context.say(S.list.title), S.list.path)
        let buttons = RecordActs.buttons(file.acts, on: record.id, context: context)
        header = RecordHeader(
            number: record.number, title: title, state: state, facts: facts, actions: buttons.first, more: buttons.more)
        timeline = RecordTimeline.entries(file.steps, of: S.self, documents: documents ?? [], context: context)
        clocks = file.clocks.compactMap { ClockCard($0, context) }
        self.documents = documents?.map { DocumentLink($0, context) }
        proof = file.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) }
    }

    /// - Parameter facts: the middle of the page.
    func page(facts: HTML, context: PageContext) -> HTML {
        Layout.page(
            title: "\(header.number) \(header.title)", breadcrumbs: [list, Crumb(header.number)], context: context,
            proof: proof,
            content: """
                \(context.show(header))
                \(context.show(RecordColumns(
                    timeline: context.part(CommonText.timeline, context.show(Timeline(timeline))), facts: facts,
                    side: side(context))))
                """)
    }

    private func side(_ context: PageContext) -> HTML {
        let clocks = clocks.isEmpty ? "<p>\(context.say(CaseText.noClocks))</p>" : context.show(clocks)
        let documents = documents.map { documents in
            context.part(
                CommonText.documents,
                documents.isEmpty
                    ? "<p>\(context.say(CaseText.noDocuments))</p>" : context.show(DocumentList(documents)))
        }
        return """
            \(context.part(CommonText.clocks, clocks))
            \(documents)
            """
    }
}

extension PageContext {
    /// A part of a page under its title.
    func part(_ title: Wording, _ content: HTML) -> HTML { show(PagePart(say(title), content)) }
}
