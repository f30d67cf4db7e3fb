package import Law

/// One of the forms that the catalogue prescribes, as data: what it is called and numbered, for whom it is, when it fits, what
/// is filled in, what it must hold, and its wording.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021), 56 forms: numbers and names. Slots and wording are the product's own.
package struct PrescribedForm: Sendable {
    /// Whom it is for.
    package enum Reader: String, CaseIterable, Sendable, Hashable {
        /// It stays in the file.
        case file
        /// It is served on the party.
        case party
        /// It goes to another body or person.
        case others

        package var label: Wording {
            switch self {
            case .file: Wording("内部文书", "For the file")
            case .party: Wording("送达当事人", "Served on the party")
            case .others: Wording("发往有关单位、人员", "Sent to others")
            }
        }
    }

    /// How it is issued.
    package enum Way: Sendable, Hashable {
        /// An officer chooses it in the case file.
        case chosen
        /// The step of a record issues it: filing issues form 7, handing a transfer over form 5.
        case step(RecordKind)
    }

    package let form: DocumentForm
    /// The number in the catalogue, 1 to 56.
    package let number: Int
    package let name: Wording
    /// The word in its number; nil for a form that goes out under none.
    package let series: String?
    package let reader: Reader
    package let stages: Set<FormStage>
    package let way: Way
    /// The title on the sheet, with slots where it depends on what is filled in.
    package let heading: String
    package let style: FormLayout.Style
    package let slots: [FormSlot]
    package let elements: [RequiredElement]
    /// The fixed words with the marks of the slots, as `FormLayout` reads them.
    package let wording: String

    init(
        _ number: Int, _ form: DocumentForm, _ zh: String, _ en: String, series: String?, _ reader: Reader,
        _ stages: Set<FormStage>, heading: String? = nil, _ style: FormLayout.Style = .form, way: Way = .chosen,
        slots: [FormSlot] = [], elements: [RequiredElement] = [], _ wording: String = ""
    ) {
        self.number = number
        self.form = form
        self.name = Wording(zh, en)
        self.series = series
        self.reader = reader
        self.stages = stages
        self.way = way
        self.heading = heading ?? zh
        self.style = style
        self.slots = slots
        self.elements = elements
        self.wording = wording
    }

    /// The slot of a name.
    package func slot(_ name: String) -> FormSlot? { slots.first { $0.name == name } }
}

/// What a form must hold, whatever its wording says else.
package struct RequiredElement: Sendable, Hashable {
    package let name: Wording
    /// The slots that hold it, by name.
    package let slots: [String]
    /// The article that asks for it; nil where none has been read, and the element is there because a reader needs it.
    package let source: LegalSource?

    init(_ zh: String, _ en: String, _ slots: String..., by source: LegalSource? = nil) {
        self.name = Wording(zh, en)
        self.slots = slots
        self.source = source
    }
}

/// When in a case a form fits.
package enum FormStage: String, CaseIterable, Sendable, Hashable {
    /// From registration to the decision on filing.
    case check
    /// From filing to the decision, whatever goes on in it.
    case investigation
    /// Decided, until it is closed.
    case decision
    /// Over.
    case end

    /// The stage of a state.
    package init(_ state: CaseState) {
        switch state {
        case .registered, .checking, .filingProposed, .noFilingProposed: self = .check
        case .decided, .served: self = .decision
        default: self = state.isFinal ? .end : .investigation
        }
    }
}

extension Set<FormStage> {
    static let whole: Set = [.check, .investigation, .decision, .end]
    static let open: Set = [.check, .investigation, .decision]
    /// Once filed and not yet closed.
    static let filed: Set = [.investigation, .decision]
    static let work: Set = [.check, .investigation]
}
