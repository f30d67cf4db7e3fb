package import Law

/// The wording of a form, read: what stands on each line.
///
/// A wording is plain text, one thing a line:
///
///     致：{当事人}            to whom it goes
///     # 一、违法事实          a heading
///     | 案由 | {案由} |       a row of a ruled table; a cell without a slot is a term
///     | 意见 | {意见}〔负责人〕 |   a cell with a line to sign on
///     {物品清单}              alone on its line: a list under its heads, or text of its own
///     * {附件}                items, each line of the slot one of them
///     〔当事人〕〔见证人〕      lines to sign on
///     ? 电话：{电话}          left out where a slot in it is empty
///     = {日期}封              set large in the middle
///     盖章                    where the seal goes
///
/// Every other line is a paragraph.
package struct FormLayout: Sendable, Hashable {
    /// Fixed words and slots, in turn.
    struct Words: Sendable, Hashable {
        enum Piece: Sendable, Hashable {
            case words(String)
            case slot(String)
        }

        let pieces: [Piece]

        var marks: [String] {
            pieces.compactMap { if case .slot(let mark) = $0 { mark } else { nil } }
        }
    }

    /// A line to sign on: who, and where the record knows them the names and the day.
    struct Signature: Sendable, Hashable {
        let role: String
        let names: Words?
        let day: Words?
    }

    struct Cell: Sendable, Hashable {
        let words: Words
        let signature: Signature?

        /// Whether it is a term: fixed words and nothing to fill in or sign.
        var isTerm: Bool { words.marks.isEmpty && signature == nil }
    }

    enum Line: Sendable, Hashable {
        case heading(Words)
        case addressee(Words)
        case items(Words)
        case paragraph(Words, isOptional: Bool)
        case row([Cell])
        case slot(String)
        case signatures([Signature])
        case poster(Words)
        case seal
    }

    let lines: [Line]

    /// Every slot that the wording names.
    package var marks: Set<String> {
        Set(lines.flatMap { FormLayout.marks(in: $0) })
    }

    /// The slots that are printed whatever else is filled in: those of lines that may be left out do not count.
    package var certainMarks: Set<String> {
        Set(
            lines.flatMap { line -> [String] in
                if case .paragraph(_, isOptional: true) = line { [] } else { FormLayout.marks(in: line) }
            })
    }

    private static func marks(in line: Line) -> [String] {
        switch line {
        case .heading(let words), .addressee(let words), .items(let words), .paragraph(let words, _),
            .poster(let words):
            words.marks
        case .row(let cells): cells.flatMap { $0.words.marks + marks(in: $0.signature) }
        case .slot(let mark): [mark]
        case .signatures(let places): places.flatMap { marks(in: $0) }
        case .seal: []
        }
    }

    private static func marks(in signature: Signature?) -> [String] {
        (signature?.names?.marks ?? []) + (signature?.day?.marks ?? [])
    }
}

/// A wording that cannot be read: on which line, and how to mend it.
package struct FormLayoutFault: Error, Sendable, Hashable {
    /// From 1.
    package let line: Int
    package let message: Wording
}
