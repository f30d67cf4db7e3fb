import Enforcement
import Logging
import Foundation
import Hummingbird
import HTTPTypes
package import Law
import Operations

/// One line of an import, read and held against its schema.
package struct ImportLine<Row: APIValue>: Sendable {
    /// The number of the line, from 1.
    package let number: Int
    package let row: Row
}

/// What became of one line.
package struct ImportResult: APIValue, Hashable {
    /// How a line ended.
    package enum Outcome: String, Codable, Sendable, CaseIterable {
        /// Taken in.
        case added
        /// Already there, the same.
        case unchanged
        /// Already there, brought up to date.
        case updated
        /// Not taken in; `errors` says why.
        case refused
    }

    package let line: Int
    package let outcome: Outcome
    /// The record it became or was.
    package let id: String?
    /// Why it was not taken in: a code for programs.
    package let code: String?
    /// Why it was not taken in, for people.
    package let message: Wording?
    /// The values that are wrong.
    package let errors: [ImportFault]?

    package init(
        line: Int, _ outcome: Outcome, id: String? = nil, code: String? = nil, message: Wording? = nil,
        errors: [ImportFault]? = nil
    ) {
        self.line = line
        self.outcome = outcome
        self.id = id
        self.code = code
        self.message = message
        self.errors = errors
    }

    /// The line that a problem stopped.
    init(line: Int, problem: Problem) {
        let errors = problem.errors.map { ImportFault(pointer: $0.pointer, code: $0.code, message: $0.message) }
        self.init(
            line: line, .refused, code: problem.code, message: problem.detail ?? problem.kind.title,
            errors: errors.isEmpty ? nil : errors)
    }

    package static let schemaName = "ImportResult"
    package static let example = ImportResult(line: 1, .added, id: "L-000001")
}

/// One wrong value in a line.
package struct ImportFault: APIValue, Hashable {
    package let pointer: String
    package let code: String
    package let message: Wording

    package static let schemaName = "ImportFault"
    package static let example = ImportFault(pointer: "/title", code: "required", message: AnswerText.required)
}

/// Sends the lines of an export as they are written.
package struct LineWriter<Item: APIValue> {
    private var writer: any ResponseBodyWriter
    private let hidesPeople: Bool

    /// - Parameter hidesPeople: whether the numbers of people are hidden from the reader.
    init(_ writer: any ResponseBodyWriter, hidesPeople: Bool) {
        self.writer = writer
        self.hidesPeople = hidesPeople
    }

    /// Sends these items, a line each. Waits while the reader is slow, so memory stays the same however long the list.
    package mutating func write(_ items: [Item]) async throws {
        guard !items.isEmpty else { return }
        let encoder = JSONBody.encoder()
        var buffer = ByteBuffer()
        for item in items {
            let bytes = Array(try encoder.encode(item))
            buffer.writeBytes(hidesPeople ? Mask.bytes(bytes, as: .json) : bytes)
            buffer.writeInteger(UInt8(ascii: "\n"))
        }
        try await writer.write(buffer)
    }

    consuming func finish() async throws { try await writer.finish(nil) }
}

/// Splits a body into lines, holding at most one line and one part of the body.
struct LineReader {
    /// The longest line, in bytes.
    static let longest = 1024 * 1024
    private var rest: [UInt8] = []
    private var skipping = false

    /// One line: its bytes, or nil where it was longer than any row can be.
    typealias Line = [UInt8]?

    /// The lines that this part of the body completes.
    mutating func lines(adding part: some Sequence<UInt8>) -> [Line] {
        var lines: [Line] = []
        for byte in part {
            if byte == UInt8(ascii: "\n") {
                lines.append(skipping ? nil : rest)
                (rest, skipping) = ([], false)
            } else if !skipping {
                rest.append(byte)
                if rest.count > LineReader.longest { (rest, skipping) = ([], true) }
            }
        }
        return lines
    }

    /// The last line, where the body did not end with one's end.
    mutating func last() -> [Line] {
        if skipping { return [nil] }
        return rest.isEmpty ? [] : [rest]
    }

    /// Whether the line holds nothing but white space, as some writers end their files.
    static func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy { [0x20, 0x09, 0x0D].contains($0) } }
}

extension APICall {
    /// The answer to an export, written while it is read.
    func response<Item>(_ write: @escaping @Sendable (inout LineWriter<Item>) async throws -> Void) -> Response {
        let (logger, hidesPeople) = (context.logger, hidesPeople)
        let body = ResponseBody { writer in
            var lines = LineWriter<Item>(writer, hidesPeople: hidesPeople)
            do {
                try await write(&lines)
            } catch {
                logger.error("Lines broke off", metadata: ["error": "\(String(reflecting: error))"])
                throw error
            }
            try await lines.finish()
        }
        return Response(status: .ok, headers: [.contentType: MediaType.lines], body: body)
    }

    /// The answer to an import: each line's result, sent while the next line is read.
    func importing<Row>(
        _ row: Row.Type, _ take: @escaping @Sendable (ImportLine<Row>) async throws -> ImportResult
    ) throws -> Response {
        response { (writer: inout LineWriter<ImportResult>) in
            var reader = LineReader()
            var (number, total) = (0, 0)
            for try await part in request.body {
                total += part.readableBytes
                if total > route.bodyLimit {
                    try await writer.write([
                        ImportResult(line: number + 1, problem: BodyReader.tooLarge(route.bodyLimit))
                    ])
                    return
                }
                try await writer.write(results(reader.lines(adding: part.readableBytesView), &number, take))
            }
            try await writer.write(results(reader.last(), &number, take))
        }
    }

    private func results<Row>(
        _ lines: [LineReader.Line], _ number: inout Int,
        _ take: @Sendable (ImportLine<Row>) async throws -> ImportResult
    ) async -> [ImportResult] {
        var results: [ImportResult] = []
        for line in lines {
            number += 1
            guard let bytes = line else {
                results.append(ImportResult(line: number, problem: BodyReader.tooLarge(LineReader.longest)))
                continue
            }
            if LineReader.isBlank(bytes) { continue }
            do {
                let row = try JSONBody.read(Row.self, from: bytes)
                results.append(try await take(ImportLine(number: number, row: row)))
            } catch {
                results.append(ImportResult(line: number, problem: problem(error)))
            }
        }
        return results
    }

    private func problem(_ error: any Error) -> Problem {
        let problem = Problem.from(error)
        problem.logged?.leave(in: context.logger, "an import line failed")
        return problem
    }
}
