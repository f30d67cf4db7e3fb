import Enforcement
import Law
import Operations

/// The queue of clues, with filters and acts on several at once.
enum ClueListPage {
    struct Model: Sendable {
        let chips: [FilterBar.Chip]
        let search: String
        let fields: [FormField]
        let kept: [ActButton.Field]
        let rows: [DataTable.Row]
        let acts: [ActButton.Field]
        let emptyState: EmptyState
        let canEnter: Bool
        /// Whether the list can hold clues of more than one unit.
        let showsUnit: Bool
        let pager: Pager
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let enter = ActButton(say(ClueText.new), .link(Paths.clueNew), weight: .primary)
        let table = DataTable(
            caption: say(ClueText.clues),
            columns: [
                .init(say(ClueText.title)), .init(say(CommonText.state)), .init(say(ClueText.priority)),
                .init(say(CommonText.due)), .init(say(CommonText.officer)), .init(say(ClueText.source)),
            ] + (model.showsUnit ? [.init(say(CommonText.unit))] : []),
            rows: model.rows,
            selection: model.acts.isEmpty ? nil : .init(path: Paths.selectedClues, acts: model.acts),
            emptyState: model.emptyState)
        return Layout.page(
            title: say(ClueText.clues), breadcrumbs: [Crumb(say(ClueText.clues))], context: context,
            content: """
                \(context.show(PageHeader(
                    say(ClueText.clues), lead: say(ClueText.lead), actions: model.canEnter ? [enter] : [])))
                \(context.show(FilterBar(
                    path: Paths.clues, search: model.search, fields: model.fields, kept: model.kept,
                    chips: model.chips)))
                \(context.show(table))
                \(if: !model.rows.isEmpty, context.show(model.pager))
                """)
    }
}

extension ClueListPage {
    /// What of the queue is shown, as its path says.
    struct View: Sendable {
        /// A tab: one state, all that are open, or all that have ended.
        enum Tab: Hashable, Sendable {
            case open, ended
            case state(ClueState)

            init(_ text: String?) {
                if let state = text.flatMap(ClueState.init(rawValue:)), !Tab.finalStates.contains(state) {
                    self = .state(state)
                } else {
                    self = text == "ended" ? .ended : .open
                }
            }

            /// How the path says it; nil for the usual view.
            var text: String? {
                switch self {
                case .open: nil
                case .ended: "ended"
                case .state(let state): state.rawValue
                }
            }

            var states: Set<ClueState> {
                switch self {
                case .open: Set(ClueState.allCases).subtracting(Tab.finalStates)
                case .ended: Tab.finalStates
                case .state(let state): [state]
                }
            }

            /// The tabs in their order.
            static let all: [Tab] =
                [.open] + ClueState.allCases.filter { !finalStates.contains($0) }.map(Tab.state) + [.ended]
            private static let finalStates = Set(Clue.procedure.finalStates)
        }

        let tab: Tab
        let words: String
        let source: ClueSource?
        let priority: CluePriority?
        let isMine: Bool
        let after: ClueQueue.Place?
        let before: ClueQueue.Place?

        init(_ query: FormData) {
            tab = Tab(query.first("state"))
            words = String((query.first("q") ?? "").trimmed.prefix(100))
            source = query.first("source").flatMap(ClueSource.init(rawValue:))
            priority = query.first("priority").flatMap(CluePriority.init(rawValue:))
            isMine = query.first("view") == "mine"
            after = View.place(query.first("after"))
            before = View.place(query.first("before"))
        }

        /// Whether anything but the tab narrows the list.
        var isNarrowed: Bool { !words.isEmpty || source != nil || priority != nil || isMine }

        /// One line more than a page has, which says whether it goes on.
        func filter(for actor: Actor) -> ClueQueue.Filter {
            var filter = ClueQueue.Filter()
            filter.states = tab.states
            filter.text = words.isEmpty ? nil : words
            filter.source = source
            filter.priority = priority
            filter.assignedTo = isMine ? actor.userID : nil
            (filter.after, filter.before) = (after, after == nil ? before : nil)
            filter.limit = PageSize.rows + 1
            return filter
        }

        /// A place in the list as a path says it: `2-01KAM…`.
        static func text(_ clue: Clue) -> String { "\(clue.priority.rank)-\(clue.id)" }

        private static func place(_ text: String?) -> ClueQueue.Place? {
            guard let parts = text?.split(separator: "-", maxSplits: 1), parts.count == 2, let rank = Int(parts[0])
            else {
                return nil
            }
            return ClueQueue.Place(rank: rank, id: ClueID(String(parts[1])))
        }
    }
}
