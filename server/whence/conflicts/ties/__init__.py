"""What ties two answers to one question: tables of signs, one file for each sort of answer."""
