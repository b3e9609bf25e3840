package org.supportchat.response;

import org.supportchat.common.Invalid;

/**
 * Why a row of a file cannot be imported.
 *
 * @param line where the row begins; the first line of the file, which names the columns, is 1
 * @param rule the component of the details that breaks a rule, or {@code row}, and which rule
 */
public record RowProblem(long line, Invalid.Problem rule) {}
