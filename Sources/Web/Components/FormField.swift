/// One question of a form: label, hint, error, control. The label is always seen; a placeholder never replaces it.
package struct FormField: Component {
    /// What one answers with.
    package enum Control: Sendable {
        /// A line of text.
        case text(String, TextKind = .plain)
        /// Several lines of text.
        case longText(String, rows: Int = 5)
        /// A calendar day as YYYY-MM-DD.
        case date(String)
        /// One of many, from a list; the first choice is to choose.
        case select(String?, [Choice])
        /// One of few, all in sight.
        case radio(String?, [Choice])
        /// Any of few.
        case checkboxes(Set<String>, [Choice])
        /// A single yes, sent as `on`.
        case tick(Bool)
        /// A file, or several; `accept` as the attribute has it.
        case file(accept: String, isMultiple: Bool = false)
    }

    /// What a line of text holds: it picks the keyboard of a phone, what the browser fills in, and how a paste is read.
    package enum TextKind: String, Sendable {
        case plain, search, newPassword, currentPassword, userName, oneTimeCode, phone, email, number, code, money
    }

    /// A possible answer.
    package struct Choice: Sendable, Hashable {
        package let value: String
        package let label: String

        package init(_ value: String, _ label: String) {
            self.value = value
            self.label = label
        }
    }

    /// The name the answer is sent under; it is the control's id too, so it is unique on the page.
    package let name: String
    package let label: String
    package let control: Control
    /// What helps to answer, in one sentence.
    package let hint: String?
    /// How to mend the answer, in one sentence.
    package let error: String?
    package let isRequired: Bool

    package init(
        _ name: String, _ label: String, _ control: Control, hint: String? = nil, error: String? = nil,
        isRequired: Bool = false
    ) {
        self.name = name
        self.label = label
        self.control = control
        self.hint = hint
        self.error = error
        self.isRequired = isRequired
    }

    /// Whether there is an answer already.
    package var isFilled: Bool {
        switch control {
        case .text(let value, _), .longText(let value, _), .date(let value): !value.isEmpty
        case .select(let value, _), .radio(let value, _): value?.isEmpty == false
        case .checkboxes(let values, _): !values.isEmpty
        case .tick(let isOn): isOn
        case .file: false
        }
    }

    package func html(in context: PageContext) -> HTML {
        switch control {
        case .radio(let value, let choices):
            group(choices, type: "radio", in: context) { $0 == value }
        case .checkboxes(let values, let choices):
            group(choices, type: "checkbox", in: context) { values.contains($0) }
        case .tick(let isOn):
            """
            <div class="field field-tick\(wrong)">\(errorText(in: context))<label>\
            <input id="\(name)" type="checkbox" name="\(name)"\(if: isOn, " checked")\(described)>\
            <span>\(label)</span></label>\(hintText)</div>

            """
        default:
            """
            <div class="field\(wrong)"><label for="\(name)">\(label)\(requiredMark(in: context))</label>\(hintText)\
            \(errorText(in: context))\(input(in: context))</div>

            """
        }
    }

    private func group(
        _ choices: [Choice], type: String, in context: PageContext, isOn: (String) -> Bool
    ) -> HTML {
        """
        <fieldset class="field\(wrong)" id="\(name)"\(described)><legend>\(label)\(requiredMark(in: context))</legend>\
        \(hintText)\(errorText(in: context))\
        \(each(choices) { choice in
            """
            <label class="choice"><input type="\(type)" name="\(name)" value="\(choice.value)"\
            \(if: isOn(choice.value), " checked")\(if: type == "radio" && isRequired, " required")>\
            <span>\(choice.label)</span></label>
            """
        })</fieldset>

        """
    }
}
