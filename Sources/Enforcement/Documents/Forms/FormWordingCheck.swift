package import Law

/// What is wrong with a wording that is to stand in place of the product's own.
package struct FormWordingFault: Sendable, Hashable {
    package let code: String
    package let message: Wording
    /// The article that asks for what is missing, where one has been read.
    package let source: LegalSource?
}

extension PrescribedForm {
    /// The longest wording, in characters.
    package static let longestWording = 20_000

    /// Everything that is wrong with a wording: a line that cannot be read, a mark that the form has not, an element that it
    /// must hold and does not always print, a seal or a place to sign that is gone.
    ///
    /// - Complexity: O(n) in the length of the wording, times the number of elements.
    package func faults(of text: String) -> [FormWordingFault] {
        guard text.count <= PrescribedForm.longestWording else {
            return [fault("too-long", Wording("范本过长。", "The wording is too long."))]
        }
        let layout: FormLayout
        do throws(FormLayoutFault) {
            layout = try FormLayout(text)
        } catch {
            return [
                fault(
                    "form",
                    Wording("第\(error.line)行：\(error.message.zh)", "Line \(error.line): \(error.message.en)"))
            ]
        }
        return strange(layout) + missing(layout) + unsigned(layout)
    }

    private func strange(_ layout: FormLayout) -> [FormWordingFault] {
        let known = Set(slots.map(\.mark))
        return layout.marks.subtracting(known).sorted().map { mark in
            fault("unknown-slot", Wording("本文书没有栏目{\(mark)}。", "The form has no slot {\(mark)}."))
        }
    }

    private func missing(_ layout: FormLayout) -> [FormWordingFault] {
        let printed = layout.certainMarks.union((try? FormLayout(heading))?.marks ?? [])
        return elements.flatMap { element in
            element.slots.compactMap(slot).filter { !printed.contains($0.mark) }.map { slot in
                let article = element.source.map { Wording("（\($0.citation.zh)）", " (\($0.citation.en))") }
                return fault(
                    "element-missing",
                    Wording(
                        "缺少必须载明的“\(element.name.zh)”：应当有{\(slot.mark)}，且不在可省略的行内\(article?.zh ?? "")。",
                        "It must hold \(element.name.en): {\(slot.mark)}, on a line that is always printed\(article?.en ?? "")."
                    ),
                    by: element.source)
            }
        }
    }

    /// The seal, and the places to sign that the product's own wording has, cannot be dropped.
    private func unsigned(_ layout: FormLayout) -> [FormWordingFault] {
        guard let own = try? FormLayout(wording) else { return [] }
        let seal = own.hasSeal && !layout.hasSeal
        let roles = own.roles.subtracting(layout.roles).sorted().map { role in
            fault(
                "signature-missing", Wording("缺少签名处〔\(role)〕。", "The place to sign 〔\(role)〕 is missing."))
        }
        return (seal ? [fault("seal-missing", Wording("缺少“盖章”一行。", "The line 盖章 for the seal is missing."))] : [])
            + roles
    }

    private func fault(_ code: String, _ message: Wording, by source: LegalSource? = nil) -> FormWordingFault {
        FormWordingFault(code: code, message: message, source: source)
    }
}

extension FormLayout {
    fileprivate var hasSeal: Bool { lines.contains(.seal) }

    /// Who signs somewhere.
    fileprivate var roles: Set<String> {
        Set(
            lines.flatMap { line -> [String] in
                switch line {
                case .row(let cells): cells.compactMap { $0.signature?.role }
                case .signatures(let places): places.map(\.role)
                default: []
                }
            })
    }
}
