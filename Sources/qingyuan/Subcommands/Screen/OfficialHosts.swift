import ArgumentParser
import Screening

/// Hosts that holders run, besides those that the rights name.
struct OfficialHosts: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Hosts of the holders besides those of the rights, one a line.", valueName: "file"))
    var official: String?

    /// The hosts of the file; none where there is no file.
    func hosts() throws -> [String] {
        guard let official else { return [] }
        let input = try InputFile(official)
        var (reader, found) = (LineReader(), [String]())
        while let bytes = try input.next() { found += reader.feed(bytes).map(OfficialHosts.word) }
        return found + (reader.finish().map { [OfficialHosts.word($0)] } ?? [])
    }

    /// The first word of a line.
    static func word(_ line: LineReader.Line) -> String {
        String(decoding: line.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    }
}
