import Law

extension Sheet {
    /// The sheet as a reader gets it who may not see personal values in the register: citizen numbers, mobile numbers and its
    /// personal values are hidden wherever they stand, and it says in its corner that it is no copy of the document.
    ///
    /// What was issued is not changed by it: the content that is kept and its digest are those of the full text.
    package var masked: Sheet {
        let values = personal.sorted { $0.key.count > $1.key.count }
        let hide: (String) -> String = { text in
            Mask.text(values.reduce(text) { $0.replacing($1.key, with: $1.value) })
        }
        return Sheet(
            tongue, unit: unit, title: hide(title), number: number,
            draft: [draft, Sheet.readingMark(tongue)].compactMap(\.self).joined(separator: " · "),
            parts: parts.map { $0.changed(hide) })
    }

    /// The sheet as somebody may see it.
    package func shown(to reader: Actor) -> Sheet { reader.seesPeople ? self : masked }

    /// What a masked sheet says in its corner.
    package static func readingMark(_ tongue: Tongue) -> String {
        tongue == .chinese ? "阅览本：个人信息已隐去" : "Reading copy: personal data hidden"
    }
}

extension SheetPart {
    fileprivate func changed(_ hide: (String) -> String) -> SheetPart {
        switch self {
        case .heading(let text): .heading(hide(text))
        case .text(let text): .text(hide(text))
        case .letter(let lines): .letter(lines.map { $0.changed(hide) })
        case .table(let table):
            .table(SheetTable(headRows: table.headRows, table.rows.map { $0.map { $0.changed(hide) } }))
        case .signatures(let places): .signatures(places.map { $0.changed(hide) })
        case .poster(let lines): .poster(lines.map(hide))
        }
    }
}

extension SheetLine {
    fileprivate func changed(_ hide: (String) -> String) -> SheetLine {
        switch self {
        case .addressee(let name): .addressee(hide(name))
        case .text(let text): .text(hide(text))
        case .items(let items): .items(items.map(hide))
        case .seal: self
        }
    }
}

extension SheetTable.Cell {
    fileprivate func changed(_ hide: (String) -> String) -> SheetTable.Cell {
        switch self {
        case .term(let text, let span): .term(hide(text), span: span)
        case .text(let text, let span): .text(hide(text), span: span)
        case .figure(let text, let span): .figure(hide(text), span: span)
        case .opinion(let text, let signature, let span):
            .opinion(hide(text), signature: signature.changed(hide), span: span)
        }
    }
}

extension SheetSignature {
    fileprivate func changed(_ hide: (String) -> String) -> SheetSignature {
        SheetSignature(hide(role), names: names.map(hide), day: day)
    }
}
